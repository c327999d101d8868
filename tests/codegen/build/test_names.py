"""What classes are called, and where they live."""

from __future__ import annotations

from tests.codegen.constructs import Construct
from tests.codegen.render.test_golden import generate

KEYS = Construct(
    """
paths:
  /v1/api_keys:
    post:
      operationId: make_key
      requestBody:
        content:
          application/json: {schema: {type: object, properties: {name: {type: string}}}}
      responses:
        '200':
          content:
            application/json: {schema: {type: object, properties: {key: {type: string}}}}
""",
    (),
    sdk="acronyms: {Api: API}\nresources: {api_keys: {methods: {create: make_key}}}\n",
)


def test_acronyms_are_respelled_in_classes_of_parameters_and_answers_but_not_in_modules() -> None:
    sources = generate(KEYS)
    params = sources["anthropic/types/api_key_create_params.py"]
    answer = sources["anthropic/types/api_key_create_response.py"]
    assert "class APIKeyCreateParams(" in params
    assert "class APIKeyCreateResponse(" in answer


SPARKS = Construct(
    """
paths:
  /v1/sparks:
    get:
      operationId: get_spark
      responses:
        '200':
          content: {application/json: {schema: {$ref: '#/components/schemas/SparkRed'}}}
    put:
      operationId: get_beta_spark
      responses:
        '200':
          content: {application/json: {schema: {$ref: '#/components/schemas/BetaSparkRed'}}}
components:
  schemas:
    SparkRed: {type: object, properties: {id: {type: string}}}
    BetaSparkRed: {type: object, properties: {id: {type: string}, heat: {type: integer}}}
    FlameInput: {type: object, properties: {id: {type: string}}}
    SmokeInput: {type: object, properties: {id: {type: string}}}
    Wish: {type: object, properties: {text: {type: string}}}
    Ash: {type: object, properties: {id: {type: string}}}
""",
    (),
    sdk="""
families: {Beta: types.beta}
packages: {types.fire.sparks: [Spark*]}
standalone: ["*Input"]
standalone_params: [Wish]
resources: {sparks: {methods: {retrieve: get_spark, replace: get_beta_spark}}}
""",
)


def test_a_pattern_names_the_package_of_schemas_and_of_their_twins() -> None:
    sources = generate(SPARKS)
    assert "class SparkRed(BaseModel)" in sources["anthropic/types/fire/sparks/spark_red.py"]
    assert "class BetaSparkRed(BaseModel)" in sources["anthropic/types/beta/fire/sparks/beta_spark_red.py"]


def test_a_package_that_only_holds_packages_is_one_too() -> None:
    sources = generate(SPARKS)
    folders = {path.rpartition("/")[0] for path in sources if path.startswith("anthropic/types/")}
    assert {"anthropic/types/fire/sparks", "anthropic/types/beta/fire/sparks"} <= folders
    parents = {folder[:end] for folder in folders for end in range(len(folder)) if folder[end] == "/"}
    packages = (folders | parents) - {"anthropic"}
    assert [folder for folder in packages if f"{folder}/__init__.py" not in sources] == []


def test_what_no_operation_mentions_is_declared_where_it_is_listed_or_fits_a_pattern() -> None:
    sources = generate(SPARKS)
    assert "class FlameInput(BaseModel)" in sources["anthropic/types/flame_input.py"]
    assert "class SmokeInput(BaseModel)" in sources["anthropic/types/smoke_input.py"]
    assert "class WishParam(TypedDict" in sources["anthropic/types/wish_param.py"]
    assert not [path for path in sources if path.rpartition("/")[2] in ("ash.py", "wish.py")]
