"""From the description and `sdk.yaml` to the API to render: every operation gets a place and a name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Optional

from attrs import evolve

from codegen.build.checks import check_names, check_sdk, lint_names
from codegen.build.clients import ClientBuilder
from codegen.build.errors import build_errors
from codegen.build.extra_types import build_events, build_parsed, declare_extra_aliases
from codegen.build.facades import FindSource, check_facades, with_known_types
from codegen.build.findings import Findings
from codegen.build.helpers import HelperBuilder
from codegen.build.names import Place
from codegen.build.operations import OperationBuilder
from codegen.build.reconcile import KnownOperations, find_renamed, place_unknown, prune_resources
from codegen.build.twins import alias_twins
from codegen.build.types import TypeBuilder
from codegen.build.words import resource_class
from codegen.config.facts import is_pattern
from codegen.config.resources import BaseFacts, ResourceFacts
from codegen.config.sdk import Sdk, read_sdk, with_twins
from codegen.description import openapi
from codegen.description.lint import lint_document
from codegen.description.operations import Endpoint, find_operations
from codegen.description.shapes import COMPONENTS, component_name
from codegen.description.shared_words import share_words
from codegen.input.document import Document
from codegen.input.pointers import join
from codegen.input.problems import GenerationError, Problem, Problems
from codegen.ir.api import Api
from codegen.ir.declarations import ErrorClass
from codegen.ir.operations import HelperBase, Resource
from codegen.ir.types import Use


def build_api(document: Document, sdk: Sdk, problems: Problems) -> tuple[Api, Findings]:
    """Build the whole API, and say what is worth knowing of it.

    Raises:
        GenerationError: If the document is not an OpenAPI description. Other problems are collected; what
            `sdk.yaml` names in vain is none of them, and is listed in the findings.
    """
    description = openapi.read(share_words(document, sdk.families), problems)
    types = TypeBuilder(description, with_twins(sdk, description.schemas), problems)
    operations = dict(find_operations(description))
    missing = Problems()
    renamed = find_renamed(sdk.resources, operations)
    known = KnownOperations(operations, renamed, sdk.file, missing).resources(sdk.resources)
    places, undecided = place_unknown(known, operations)
    tree = _Tree(types, operations, missing)
    resources = [tree.build((name,), facts) for name, facts in places.items()]
    _declare_standalone(types)
    types.finish()
    declare_extra_aliases(sdk, types.modules, missing)
    check_sdk(description, sdk, types, missing)
    parsed = build_parsed(sdk.parsed, types.modules.finished(), sdk.file, missing)
    pruned = tuple(prune_resources(resources, types.modules, parsed, sdk.file, missing))
    by_name = {resource.name: resource for resource in pruned}
    errors = tuple(build_errors(sdk, types.modules, missing))
    modules = alias_twins(types.modules.finished(), sdk.families)
    api = Api(
        modules=modules,
        resources=pruned,
        reexports=_reexports(types, sdk.exports, errors),
        parsed=parsed,
        events=tuple(build_events(sdk, types.modules, missing)),
        errors=errors,
        facades=with_known_types(sdk, modules, errors, missing),
        clients=tuple(ClientBuilder(sdk.clients, by_name, sdk.file, problems, missing).build()),
    )
    check_names(api, types.modules, sdk, problems)
    findings = Findings(
        undecided=undecided,
        unused=_unused(description, sdk),
        missing=tuple(missing),
        origins=tuple(types.modules.origins()),
        pointers=types.modules.pointers(),
    )
    return api, findings


def _unused(description: openapi.Description, sdk: Sdk) -> tuple[str, ...]:
    """Return the schemas that nothing comes to, apart from those that are skipped on purpose."""
    skipped = {member for members in sdk.skipped.values() for member in members}
    return tuple(name for name in description.schemas.unused() if name not in skipped)


def _declare_standalone(types: TypeBuilder) -> None:
    """Declare what no operation mentions: payloads of webhooks, and what `sdk.yaml` lists."""
    description = types.description
    names = [*_matching({*types.sdk.standalone, *types.sdk.errors}, description)]
    for item in description.webhooks.values():
        body = item.post.request_body if item.post else None
        for content in (body.content if isinstance(body, openapi.RequestBody) else {}).values():
            if isinstance(content.media_type_schema, openapi.Reference):
                names.append(component_name(content.media_type_schema))
    params = _matching(types.sdk.standalone_params, description)
    uses: tuple[tuple[Use, Iterable[str]], ...] = (("response", dict.fromkeys(names)), ("request", params))
    for use, schemas in uses:
        for name in schemas:
            types.component(name, Place(join(COMPONENTS, name), use, name, name, ("types", "_")))


def _matching(names: Collection[str], description: openapi.Description) -> Iterator[str]:
    """Yield the schemas that are named, or that a pattern among the names fits."""
    patterns = [name for name in names if is_pattern(name)]
    for name in sorted(description.schemas):
        if name in names or any(fnmatchcase(name, pattern) for pattern in patterns):
            yield name


class _Tree:
    """Builds the resources of the tree, each with its operations."""

    def __init__(self, types: TypeBuilder, operations: Mapping[str, Endpoint], missing: Problems) -> None:
        self._types = types
        self._missing = missing
        self._operations = operations

    def build(self, path: tuple[str, ...], facts: ResourceFacts, betas: tuple[str, ...] = ()) -> Resource:
        """Build the resource at a path with everything below it; its parent always sends `betas`."""
        package = ".".join(("types", *path[:-1]))
        betas = betas if facts.betas is None else facts.betas
        builder = OperationBuilder(self._types, path, package, self._missing, betas)
        operations = [
            builder.build(name, method, self._operations[method.operation])
            for name, method in facts.methods.items()
        ]
        children = tuple(self.build((*path, name), child, betas) for name, child in facts.children.items())
        helpers = HelperBuilder(operations, path, self._types.sdk.file, self._missing).build(facts.helpers)
        base = self._base(facts.base, package) if facts.base else None
        text = facts.description or self._tag_description(facts)
        class_name = resource_class(path[-1], self._types.sdk.acronyms)
        return Resource(
            path, class_name, tuple(operations), children, base, tuple(helpers), facts.names, text
        )

    def _tag_description(self, facts: ResourceFacts) -> str:
        """Return what the description says of the tag that the resource's operations carry."""
        tags = self._types.description.openapi.tags or ()
        texts = {openapi.plain(tag.name): openapi.plain(tag.description) for tag in tags}
        for method in facts.methods.values():
            endpoint = self._operations.get(method.operation)
            for tag in (endpoint and endpoint.operation.tags) or ():
                return texts.get(openapi.plain(tag), "")
        return ""

    def _base(self, facts: BaseFacts, package: str) -> HelperBase:
        """Return the hand-written base; declare what the operations answer with that it performs itself."""
        for name, operation in facts.methods.items():
            endpoint = self._operations[operation]
            for response in (endpoint.operation.responses or {}).values():
                for content in _contents(response):
                    schema = content.media_type_schema
                    if isinstance(schema, openapi.Reference) and COMPONENTS in openapi.target(schema):
                        place = Place(endpoint.pointer, "response", name, name, (package, "_"))
                        self._types.type_of(schema, place)
        return HelperBase(facts.classes, tuple(facts.methods))


def _contents(response: openapi.Response | openapi.Reference) -> Iterable[openapi.MediaType]:
    return (response.content or {}).values() if isinstance(response, openapi.Response) else ()


def _reexports(
    types: TypeBuilder, exports: Mapping[str, tuple[str, ...]], errors: Iterable[ErrorClass]
) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    shown = [
        (module.package, module.name, name) for module in types.modules.finished() for name in module.exports
    ]
    shown += [(error.package, error.module, error.name) for error in errors]
    return tuple(
        (package, tuple((name, f"{home}.{module}") for home, module, name in shown if home in sources))
        for package, sources in sorted(exports.items())
    )


def build_or_fail(
    document: Document, config: Document, problems: Problems, find_source: Optional[FindSource] = None
) -> tuple[Api, Findings]:
    """Check the inputs and build the API, or end the run with every problem found so far.

    What façades show is looked for where `find_source` is given.
    """
    lint_document(document, problems)
    built: Optional[tuple[Api, Findings]] = None
    found = Problems()
    sdk = read_sdk(config, found)
    if find_source is not None:
        check_facades(sdk, find_source, found)
    try:
        built = build_api(document, sdk, found)
        lint_names(*built, document.file, config.file, found)
    except GenerationError:
        # The reader stops at what it cannot take, and names a place around the one that is to blame.
        causes = [problem.pointer for problem in problems if problem.file == document.file]
        found = Problems([problem for problem in found if not _is_around(problem.pointer, causes)])
    except Exception:
        # What is wrong with the inputs may break the building; then that is what to report.
        if not problems and not found:
            raise
    problems.add_new(with_lines(found, document, config))
    if problems and built is not None:
        problems.add_new(with_lines(built[1].missing, document, config))
    problems.raise_if_any()
    assert built is not None
    return built


def _is_around(pointer: str, others: Iterable[str]) -> bool:
    return any(other == pointer or other.startswith(pointer + "/") for other in others)


def with_lines(found: Iterable[Problem], *documents: Document) -> Iterator[Problem]:
    """Yield the problems at places that the documents have, with their lines."""
    by_file = {document.file: document for document in documents}
    for problem in found:
        if problem.pointer and problem.file in by_file:
            document = by_file[problem.file]
            pointer = document.existing(problem.pointer)
            line = problem.line or (document.line(pointer) if pointer else None)
            problem = evolve(problem, pointer=pointer, line=line)
        yield problem
