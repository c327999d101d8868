from datetime import datetime, timedelta, timezone

from anthropic import Anthropic, NotFoundError, PermissionDeniedError

client = Anthropic()  # with an admin key in ANTHROPIC_API_KEY

workspace = client.organization.workspaces.create(name="Research")
try:
    client.organization.workspaces.members.add(
        workspace.id, user_id="user_01", workspace_role="workspace_developer"
    )
except NotFoundError as error:
    print("No such user:", error.api_message)
except PermissionDeniedError as error:
    print(error.error_code)

for key in client.organization.api_keys.list(workspace_id=workspace.id):
    if key.status == "active" and key.expires_at is None:
        client.organization.api_keys.update(key.id, status="inactive")

for bucket in client.beta.organization.analytics.usage_report.list(
    starting_at=datetime.now(timezone.utc) - timedelta(days=7), group_by=["model"]
):
    print(bucket.starting_at, len(bucket.results))
