"""From the description and `sdk.yaml` to the API to render: every operation gets a place and a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen import schema_layer as layer
from codegen.absences import Present, without_absent_names
from codegen.build_helpers import HelperBuilder
from codegen.build_operations import OperationBuilder
from codegen.build_types import TypeBuilder
from codegen.config import Sdk
from codegen.config_resources import BaseFacts, ResourceFacts
from codegen.document import Document, join
from codegen.extra_aliases import declare_extra_aliases
from codegen.families import with_twins
from codegen.found import Found, find_operations
from codegen.integrity import check_names, check_sdk
from codegen.ir import Api, HelperBase, Resource
from codegen.parsed_types import build_parsed
from codegen.place import Place
from codegen.placement import find_renamed, place_unknown
from codegen.problems import Problems
from codegen.schema_shapes import COMPONENTS, component_name
from codegen.twins import alias_twins


def build_api(document: Document, sdk: Sdk, problems: Problems) -> Api:
    """Build the whole API.

    Raises:
        GenerationError: If the document is not an OpenAPI description. Other problems are collected; what
            `sdk.yaml` names in vain is none of them, and is listed in the result.
    """
    description = layer.read(document, problems)
    types = TypeBuilder(description, with_twins(sdk, description.schemas), problems)
    operations = dict(find_operations(description))
    absent = Problems()
    renamed = find_renamed(sdk.resources, operations)
    known = Present(operations, renamed, sdk.file, absent).resources(sdk.resources)
    places, undecided = place_unknown(known, operations)
    tree = _Tree(types, operations, absent)
    resources = [tree.build((name,), facts) for name, facts in places.items()]
    _declare_standalone(types)
    types.finish()
    declare_extra_aliases(sdk, types.modules, absent)
    check_sdk(description, sdk, types, absent)
    parsed = build_parsed(sdk.parsed, types.modules.finished(), sdk.file, absent)
    api = Api(
        modules=alias_twins(types.modules.finished(), sdk.families),
        resources=tuple(without_absent_names(resources, types.modules, parsed, sdk.file, absent)),
        reexports=_reexports(types, sdk.exports),
        parsed=parsed,
        undecided=undecided,
        origins=tuple(types.modules.origins()),
        pointers=types.modules.pointers(),
        unused=_unused(description, sdk),
        absent=tuple(absent),
    )
    check_names(api, types.modules, sdk, problems)
    return api


def _unused(description: layer.Description, sdk: Sdk) -> tuple[str, ...]:
    """The schemas that nothing comes to, apart from those that are skipped on purpose."""
    skipped = {member for members in sdk.skipped.values() for member in members}
    return tuple(name for name in description.schemas.unused() if name not in skipped)


def _declare_standalone(types: TypeBuilder) -> None:
    """Declare what no operation mentions: payloads of webhooks, and what `sdk.yaml` lists."""
    description = types.description
    names = [name for name in sorted(types.sdk.standalone) if name in description.schemas]
    for item in description.webhooks.values():
        body = item.post.request_body if item.post else None
        for content in (body.content if isinstance(body, layer.RequestBody) else {}).values():
            if isinstance(content.media_type_schema, layer.Reference):
                names.append(component_name(content.media_type_schema))
    for name in dict.fromkeys(names):
        types.component(name, Place(join(COMPONENTS, name), "response", name, name, ("types", "_")))


class _Tree:
    """Builds the resources of the tree, each with its operations."""

    def __init__(self, types: TypeBuilder, operations: Mapping[str, Found], absent: Problems) -> None:
        self._types = types
        self._absent = absent
        self._operations = operations

    def build(self, path: tuple[str, ...], facts: ResourceFacts, betas: tuple[str, ...] = ()) -> Resource:
        """The resource at a path with everything below it; `betas` are those its parent always sends."""
        package = ".".join(("types", *path[:-1]))
        betas = betas if facts.betas is None else facts.betas
        builder = OperationBuilder(self._types, path, package, betas)
        operations = [
            builder.build(name, method, self._operations[method.operation])
            for name, method in facts.methods.items()
        ]
        children = tuple(self.build((*path, name), child, betas) for name, child in facts.children.items())
        helpers = HelperBuilder(operations, path, self._types.sdk.file, self._absent).build(facts.helpers)
        base = self._base(facts.base, package) if facts.base else None
        text = facts.description or self._tag_description(facts)
        return Resource(path, tuple(operations), children, base, tuple(helpers), facts.names, text)

    def _tag_description(self, facts: ResourceFacts) -> str:
        """What the description says of the tag that the resource's operations carry."""
        openapi = self._types.description.openapi
        texts = {layer.plain(tag.name): layer.plain(tag.description) for tag in openapi.tags or ()}
        for method in facts.methods.values():
            found = self._operations.get(method.operation)
            for tag in (found and found.operation.tags) or ():
                return texts.get(layer.plain(tag), "")
        return ""

    def _base(self, facts: BaseFacts, package: str) -> HelperBase:
        """A hand-written base performs operations itself; what they answer with is declared all the same."""
        for name, operation in facts.methods.items():
            found = self._operations[operation]
            for response in (found.operation.responses or {}).values():
                for content in _contents(response):
                    schema = content.media_type_schema
                    if isinstance(schema, layer.Reference) and COMPONENTS in layer.target(schema):
                        place = Place(found.pointer, "response", name, name, (package, "_"))
                        self._types.type_of(schema, place)
        return HelperBase(facts.sync, facts.asynchronous, tuple(facts.methods))


def _contents(response: layer.Response | layer.Reference) -> Iterable[layer.MediaType]:
    return (response.content or {}).values() if isinstance(response, layer.Response) else ()


def _reexports(
    types: TypeBuilder, exports: Mapping[str, tuple[str, ...]]
) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    modules = types.modules.finished()
    return tuple(
        (
            package,
            tuple(
                (name, f"{module.package}.{module.name}")
                for module in modules
                if module.package in sources
                for name in module.exports
            ),
        )
        for package, sources in sorted(exports.items())
    )
