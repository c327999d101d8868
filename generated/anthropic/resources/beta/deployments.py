# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Dict, Final, Iterable, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_deployments as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types
from anthropic.types.beta import deployment_create_params, deployment_update_params

__all__ = [
    "AsyncDeployments",
    "AsyncDeploymentsWithRawResponse",
    "AsyncDeploymentsWithStreamingResponse",
    "Deployments",
    "DeploymentsWithRawResponse",
    "DeploymentsWithStreamingResponse",
]


class Deployments(SyncAPIResource):
    """Run an agent on a schedule or on demand, and see how its runs went."""

    @cached_property
    def with_raw_response(self) -> DeploymentsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return DeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DeploymentsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return DeploymentsWithStreamingResponse(self)

    def create(
        self,
        *,
        agent: deployment_create_params.Agent,
        environment_id: str,
        initial_events: Iterable[beta_types.BetaManagedAgentsDeploymentInitialEventParams],
        name: str,
        budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        resources: Union[Iterable[deployment_create_params.Resource], Omit] = omit,
        schedule: Union[beta_types.BetaManagedAgentsScheduleParams, None, Omit] = omit,
        vault_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Create a deployment: an agent, an environment and a task, ready to be started on a schedule or by a
        call.

        Every run starts a new session. With a `schedule`, runs begin by themselves; without one, only when a
        call starts them.

        Args:
            agent: Agent to run; it must not be archived. Without a version, the one that is the latest now.
            environment_id: Environment for the sessions to run in.
            initial_events: Events to send to each new session as soon as it exists, 1 to 50 of them: the task
                of the agent.
            name: Name for people to recognize the deployment by, of 1 to 256 characters.
            budget: What each session that the deployment starts may cost. Not limited by default.
            description: What the deployment is for, in your own words; at most 2048 characters.
            metadata: Your own key-value pairs, at most 16: keys of up to 64 characters, values of up to 512.
                The service gives them no meaning.
            resources: Files, repositories and memory stores to give each session; at most 500.
            schedule: When runs are to start by themselves. Without it they are only started by a call.
            vault_ids: Vaults whose credentials each session can use, for example for its MCP servers; at most
                50.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            agent=agent,
            environment_id=environment_id,
            initial_events=initial_events,
            name=name,
            budget=budget,
            description=description,
            metadata=metadata,
            resources=resources,
            schedule=schedule,
            vault_ids=vault_ids,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)

    def retrieve(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Look up a deployment: what it runs, when it runs next, and whether it is paused.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaManagedAgentsDeployment, options)

    def update(
        self,
        deployment_id: str,
        *,
        agent: Union[deployment_update_params.Agent, Omit] = omit,
        budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        environment_id: Union[str, Omit] = omit,
        initial_events: Union[
            Iterable[beta_types.BetaManagedAgentsDeploymentInitialEventParams], Omit
        ] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        name: Union[str, Omit] = omit,
        resources: Union[Iterable[deployment_update_params.Resource], None, Omit] = omit,
        schedule: Union[beta_types.BetaManagedAgentsScheduleParams, None, Omit] = omit,
        vault_ids: Union[SequenceNotStr[str], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Change a deployment; what the request leaves out stays as it is.

        The change applies to the runs that come after it, not to sessions that have already been started.

        Args:
            deployment_id: ID of the deployment.
            agent: Agent to run from now on. Without a version, the one that is the latest now.
            budget: What each session may cost from now on. Null removes the limit.
            description: New description, of at most 2048 characters. Null or an empty string removes it.
            environment_id: Environment for later sessions to run in.
            initial_events: Events to send to each new session, 1 to 50 of them, in place of all earlier ones.
            metadata: Key-value pairs to set. A key with null is removed; keys that are left out stay. There
                can be 16 pairs in all, with keys of up to 64 characters and values of up to 512.
            name: New name, of 1 to 256 characters.
            resources: Files, repositories and memory stores to give each session, at most 500, in place of
                all earlier ones. Null or an empty list removes them.
            schedule: When runs are to start by themselves, in place of the earlier schedule. With null they
                are only started by a call.
            vault_ids: Vaults whose credentials each session can use, at most 50, in place of all earlier
                ones. Null or an empty list removes them.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            deployment_id=deployment_id,
            agent=agent,
            budget=budget,
            description=description,
            environment_id=environment_id,
            initial_events=initial_events,
            metadata=metadata,
            name=name,
            resources=resources,
            schedule=schedule,
            vault_ids=vault_ids,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)

    def list(
        self,
        *,
        agent_id: Union[str, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        status: Union[beta_types.BetaManagedAgentsDeploymentStatus, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaManagedAgentsDeployment]:
        """List the deployments of the workspace.

        Args:
            agent_id: Return only deployments of this agent.
            created_at_gte: Return only items created at this time or later.
            created_at_lte: Return only items created at this time or earlier.
            include_archived: Return archived items too; left out by default.
            limit: Page size: how many deployments one page holds at most. The default is 20, the maximum 100.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            status: Return only deployments in this state. Not together with `include_archived`.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            agent_id=agent_id,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
            limit=limit,
            page=page,
            status=status,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaManagedAgentsDeployment,
            SyncPageCursor[beta_types.BetaManagedAgentsDeployment],
            options,
        )

    def archive(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Archive a deployment: it becomes read-only, and starts no more runs.

        Sessions that it started earlier are not affected.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)

    def pause(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Pause a deployment, so that its schedule starts no runs until it is resumed.

        Sessions that are already under way go on.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_pause(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)

    def run(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeploymentRun:
        """Start a run of a deployment at once, outside its schedule.

        The answer is the run; `session_id` names the session it started, or `error` says why none could be
        started.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_run(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsDeploymentRun, options)

    def unpause(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Resume a paused deployment, whether it was paused by a caller or because of an error.

        If an error paused it, remove the cause first; otherwise the next run fails again.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_unpause(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)


class AsyncDeployments(AsyncAPIResource):
    """Run an agent on a schedule or on demand, and see how its runs went."""

    @cached_property
    def with_raw_response(self) -> AsyncDeploymentsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncDeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncDeploymentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        agent: deployment_create_params.Agent,
        environment_id: str,
        initial_events: Iterable[beta_types.BetaManagedAgentsDeploymentInitialEventParams],
        name: str,
        budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        resources: Union[Iterable[deployment_create_params.Resource], Omit] = omit,
        schedule: Union[beta_types.BetaManagedAgentsScheduleParams, None, Omit] = omit,
        vault_ids: Union[SequenceNotStr[str], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Create a deployment: an agent, an environment and a task, ready to be started on a schedule or by a
        call.

        Every run starts a new session. With a `schedule`, runs begin by themselves; without one, only when a
        call starts them.

        Args:
            agent: Agent to run; it must not be archived. Without a version, the one that is the latest now.
            environment_id: Environment for the sessions to run in.
            initial_events: Events to send to each new session as soon as it exists, 1 to 50 of them: the task
                of the agent.
            name: Name for people to recognize the deployment by, of 1 to 256 characters.
            budget: What each session that the deployment starts may cost. Not limited by default.
            description: What the deployment is for, in your own words; at most 2048 characters.
            metadata: Your own key-value pairs, at most 16: keys of up to 64 characters, values of up to 512.
                The service gives them no meaning.
            resources: Files, repositories and memory stores to give each session; at most 500.
            schedule: When runs are to start by themselves. Without it they are only started by a call.
            vault_ids: Vaults whose credentials each session can use, for example for its MCP servers; at most
                50.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            agent=agent,
            environment_id=environment_id,
            initial_events=initial_events,
            name=name,
            budget=budget,
            description=description,
            metadata=metadata,
            resources=resources,
            schedule=schedule,
            vault_ids=vault_ids,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)

    async def retrieve(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Look up a deployment: what it runs, when it runs next, and whether it is paused.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaManagedAgentsDeployment, options)

    async def update(
        self,
        deployment_id: str,
        *,
        agent: Union[deployment_update_params.Agent, Omit] = omit,
        budget: Union[beta_types.BetaManagedAgentsBudgetLimitParam, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        environment_id: Union[str, Omit] = omit,
        initial_events: Union[
            Iterable[beta_types.BetaManagedAgentsDeploymentInitialEventParams], Omit
        ] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        name: Union[str, Omit] = omit,
        resources: Union[Iterable[deployment_update_params.Resource], None, Omit] = omit,
        schedule: Union[beta_types.BetaManagedAgentsScheduleParams, None, Omit] = omit,
        vault_ids: Union[SequenceNotStr[str], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Change a deployment; what the request leaves out stays as it is.

        The change applies to the runs that come after it, not to sessions that have already been started.

        Args:
            deployment_id: ID of the deployment.
            agent: Agent to run from now on. Without a version, the one that is the latest now.
            budget: What each session may cost from now on. Null removes the limit.
            description: New description, of at most 2048 characters. Null or an empty string removes it.
            environment_id: Environment for later sessions to run in.
            initial_events: Events to send to each new session, 1 to 50 of them, in place of all earlier ones.
            metadata: Key-value pairs to set. A key with null is removed; keys that are left out stay. There
                can be 16 pairs in all, with keys of up to 64 characters and values of up to 512.
            name: New name, of 1 to 256 characters.
            resources: Files, repositories and memory stores to give each session, at most 500, in place of
                all earlier ones. Null or an empty list removes them.
            schedule: When runs are to start by themselves, in place of the earlier schedule. With null they
                are only started by a call.
            vault_ids: Vaults whose credentials each session can use, at most 50, in place of all earlier
                ones. Null or an empty list removes them.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            deployment_id=deployment_id,
            agent=agent,
            budget=budget,
            description=description,
            environment_id=environment_id,
            initial_events=initial_events,
            metadata=metadata,
            name=name,
            resources=resources,
            schedule=schedule,
            vault_ids=vault_ids,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)

    def list(
        self,
        *,
        agent_id: Union[str, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        status: Union[beta_types.BetaManagedAgentsDeploymentStatus, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_types.BetaManagedAgentsDeployment, AsyncPageCursor[beta_types.BetaManagedAgentsDeployment]
    ]:
        """List the deployments of the workspace.

        Args:
            agent_id: Return only deployments of this agent.
            created_at_gte: Return only items created at this time or later.
            created_at_lte: Return only items created at this time or earlier.
            include_archived: Return archived items too; left out by default.
            limit: Page size: how many deployments one page holds at most. The default is 20, the maximum 100.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            status: Return only deployments in this state. Not together with `include_archived`.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            agent_id=agent_id,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            include_archived=include_archived,
            limit=limit,
            page=page,
            status=status,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaManagedAgentsDeployment,
            AsyncPageCursor[beta_types.BetaManagedAgentsDeployment],
            options,
        )

    async def archive(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Archive a deployment: it becomes read-only, and starts no more runs.

        Sessions that it started earlier are not affected.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)

    async def pause(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Pause a deployment, so that its schedule starts no runs until it is resumed.

        Sessions that are already under way go on.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_pause(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)

    async def run(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeploymentRun:
        """Start a run of a deployment at once, outside its schedule.

        The answer is the run; `session_id` names the session it started, or `error` says why none could be
        started.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_run(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsDeploymentRun, options)

    async def unpause(
        self,
        deployment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeployment:
        """Resume a paused deployment, whether it was paused by a caller or because of an error.

        If an error paused it, remove the cause first; otherwise the next run fails again.

        Args:
            deployment_id: ID of the deployment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_unpause(
            deployment_id=deployment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsDeployment, options)


class DeploymentsWithRawResponse:
    """`Deployments` with raw responses."""

    def __init__(self, deployments: Deployments) -> None:
        self._deployments = deployments
        self.create: Final = _sync.to_raw_response_wrapper(deployments.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(deployments.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(deployments.update)
        self.list: Final = _sync.to_raw_response_wrapper(deployments.list)
        self.archive: Final = _sync.to_raw_response_wrapper(deployments.archive)
        self.pause: Final = _sync.to_raw_response_wrapper(deployments.pause)
        self.run: Final = _sync.to_raw_response_wrapper(deployments.run)
        self.unpause: Final = _sync.to_raw_response_wrapper(deployments.unpause)


class DeploymentsWithStreamingResponse:
    """`Deployments` with streamed responses."""

    def __init__(self, deployments: Deployments) -> None:
        self._deployments = deployments
        self.create: Final = _sync.to_streamed_response_wrapper(deployments.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(deployments.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(deployments.update)
        self.list: Final = _sync.to_streamed_response_wrapper(deployments.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(deployments.archive)
        self.pause: Final = _sync.to_streamed_response_wrapper(deployments.pause)
        self.run: Final = _sync.to_streamed_response_wrapper(deployments.run)
        self.unpause: Final = _sync.to_streamed_response_wrapper(deployments.unpause)


class AsyncDeploymentsWithRawResponse:
    """`AsyncDeployments` with raw responses."""

    def __init__(self, deployments: AsyncDeployments) -> None:
        self._deployments = deployments
        self.create: Final = _async.async_to_raw_response_wrapper(deployments.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(deployments.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(deployments.update)
        self.list: Final = _async.async_to_raw_response_wrapper(deployments.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(deployments.archive)
        self.pause: Final = _async.async_to_raw_response_wrapper(deployments.pause)
        self.run: Final = _async.async_to_raw_response_wrapper(deployments.run)
        self.unpause: Final = _async.async_to_raw_response_wrapper(deployments.unpause)


class AsyncDeploymentsWithStreamingResponse:
    """`AsyncDeployments` with streamed responses."""

    def __init__(self, deployments: AsyncDeployments) -> None:
        self._deployments = deployments
        self.create: Final = _async.async_to_streamed_response_wrapper(deployments.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(deployments.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(deployments.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(deployments.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(deployments.archive)
        self.pause: Final = _async.async_to_streamed_response_wrapper(deployments.pause)
        self.run: Final = _async.async_to_streamed_response_wrapper(deployments.run)
        self.unpause: Final = _async.async_to_streamed_response_wrapper(deployments.unpause)
