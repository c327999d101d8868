# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_deployment_runs as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types

__all__ = [
    "AsyncDeploymentRuns",
    "AsyncDeploymentRunsWithRawResponse",
    "AsyncDeploymentRunsWithStreamingResponse",
    "DeploymentRuns",
    "DeploymentRunsWithRawResponse",
    "DeploymentRunsWithStreamingResponse",
]


class DeploymentRuns(SyncAPIResource):
    """How the runs of deployments went."""

    @cached_property
    def with_raw_response(self) -> DeploymentRunsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return DeploymentRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DeploymentRunsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return DeploymentRunsWithStreamingResponse(self)

    def retrieve(
        self,
        deployment_run_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeploymentRun:
        """Look up one run of a deployment, to find the session it started or why it failed.

        Args:
            deployment_run_id: ID of the run.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            deployment_run_id=deployment_run_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaManagedAgentsDeploymentRun, options)

    def list(
        self,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        deployment_id: Union[str, Omit] = omit,
        has_error: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        trigger_type: Union[beta_types.BetaManagedAgentsTriggerType, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaManagedAgentsDeploymentRun]:
        """List the runs of deployments, over all deployments of the workspace unless filtered.

        Args:
            created_at_gt: Return only items created after this time.
            created_at_gte: Return only items created at this time or later.
            created_at_lt: Return only items created before this time.
            created_at_lte: Return only items created at this time or earlier.
            deployment_id: Return only the runs of this deployment. If it does not exist, the list is empty.
            has_error: True for only the runs that failed, false for only those that started a session. Both
                when omitted.
            limit: Page size: how many runs one page holds at most. The default is 20, the maximum 1000.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            trigger_type: Return only runs that were started this way: by the schedule, or by a call.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            deployment_id=deployment_id,
            has_error=has_error,
            limit=limit,
            page=page,
            trigger_type=trigger_type,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaManagedAgentsDeploymentRun,
            SyncPageCursor[beta_types.BetaManagedAgentsDeploymentRun],
            options,
        )


class AsyncDeploymentRuns(AsyncAPIResource):
    """How the runs of deployments went."""

    @cached_property
    def with_raw_response(self) -> AsyncDeploymentRunsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncDeploymentRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentRunsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncDeploymentRunsWithStreamingResponse(self)

    async def retrieve(
        self,
        deployment_run_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsDeploymentRun:
        """Look up one run of a deployment, to find the session it started or why it failed.

        Args:
            deployment_run_id: ID of the run.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            deployment_run_id=deployment_run_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaManagedAgentsDeploymentRun, options)

    def list(
        self,
        *,
        created_at_gt: Union[str, datetime, Omit] = omit,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lt: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        deployment_id: Union[str, Omit] = omit,
        has_error: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        trigger_type: Union[beta_types.BetaManagedAgentsTriggerType, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_types.BetaManagedAgentsDeploymentRun, AsyncPageCursor[beta_types.BetaManagedAgentsDeploymentRun]
    ]:
        """List the runs of deployments, over all deployments of the workspace unless filtered.

        Args:
            created_at_gt: Return only items created after this time.
            created_at_gte: Return only items created at this time or later.
            created_at_lt: Return only items created before this time.
            created_at_lte: Return only items created at this time or earlier.
            deployment_id: Return only the runs of this deployment. If it does not exist, the list is empty.
            has_error: True for only the runs that failed, false for only those that started a session. Both
                when omitted.
            limit: Page size: how many runs one page holds at most. The default is 20, the maximum 1000.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            trigger_type: Return only runs that were started this way: by the schedule, or by a call.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            created_at_gt=created_at_gt,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            created_at_lte=created_at_lte,
            deployment_id=deployment_id,
            has_error=has_error,
            limit=limit,
            page=page,
            trigger_type=trigger_type,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaManagedAgentsDeploymentRun,
            AsyncPageCursor[beta_types.BetaManagedAgentsDeploymentRun],
            options,
        )


class DeploymentRunsWithRawResponse:
    """`DeploymentRuns` with raw responses."""

    def __init__(self, deployment_runs: DeploymentRuns) -> None:
        self._deployment_runs = deployment_runs
        self.retrieve: Final = _sync.to_raw_response_wrapper(deployment_runs.retrieve)
        self.list: Final = _sync.to_raw_response_wrapper(deployment_runs.list)


class DeploymentRunsWithStreamingResponse:
    """`DeploymentRuns` with streamed responses."""

    def __init__(self, deployment_runs: DeploymentRuns) -> None:
        self._deployment_runs = deployment_runs
        self.retrieve: Final = _sync.to_streamed_response_wrapper(deployment_runs.retrieve)
        self.list: Final = _sync.to_streamed_response_wrapper(deployment_runs.list)


class AsyncDeploymentRunsWithRawResponse:
    """`AsyncDeploymentRuns` with raw responses."""

    def __init__(self, deployment_runs: AsyncDeploymentRuns) -> None:
        self._deployment_runs = deployment_runs
        self.retrieve: Final = _async.async_to_raw_response_wrapper(deployment_runs.retrieve)
        self.list: Final = _async.async_to_raw_response_wrapper(deployment_runs.list)


class AsyncDeploymentRunsWithStreamingResponse:
    """`AsyncDeploymentRuns` with streamed responses."""

    def __init__(self, deployment_runs: AsyncDeploymentRuns) -> None:
        self._deployment_runs = deployment_runs
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(deployment_runs.retrieve)
        self.list: Final = _async.async_to_streamed_response_wrapper(deployment_runs.list)
