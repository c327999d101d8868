# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Dict, Final, List, Literal, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_environments as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types
from anthropic.types.beta import environment_create_params, environment_update_params

__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
]


class Environments(SyncAPIResource):
    """Describe where agents run, and take the work of environments that you host."""

    @cached_property
    def work(self) -> resources.beta.environments.Work:
        """Take the work of an environment that you host, keep it alive and end it."""
        return resources.beta.environments.Work(self._client)

    @cached_property
    def with_raw_response(self) -> EnvironmentsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return EnvironmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EnvironmentsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return EnvironmentsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        config: Union[environment_create_params.Config, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        scope: Union[Literal["organization", "account"], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironment:
        """Create an environment: the setup of the containers in which sessions run their tools.

        Sessions can share an environment, yet each has a container and a file system of its own.

        Args:
            name: Name for people to recognize the environment by, of 1 to 256 characters.
            config: What the environment is made of: a cloud container with its packages and network access,
                or self-hosted workers.
            description: What the environment is for, in your own words; at most 1024 characters.
            metadata: Your own key-value pairs. The service stores them and gives them no meaning.
            scope: Who sees the environment: all accounts of the `organization`, or only the `account` that
                owns it. For self-hosted environments only. The default depends on the kind of organization.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            config=config,
            description=description,
            metadata=metadata,
            scope=scope,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaEnvironment, options)

    def retrieve(
        self,
        environment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironment:
        """Look up an environment and how it is configured.

        Args:
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaEnvironment, options)

    def update(
        self,
        environment_id: str,
        *,
        config: Union[environment_update_params.Config, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        scope: Union[Literal["organization", "account"], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironment:
        """Change an environment; what the request leaves out stays as it is.

        Environments have no versions: the earlier configuration is not kept.

        Args:
            environment_id: ID of the environment.
            config: New configuration of the environment. Of a cloud container, parts that are left out stay
                as they are.
            description: New description of what the environment is for; at most 1024 characters. Null removes
                it; an empty string is kept as such.
            metadata: Key-value pairs to set. A key with null or an empty string is removed; keys that are
                left out stay.
            name: New name, of 1 to 256 characters.
            scope: Who sees the environment from now on: all accounts of the `organization`, or only the
                `account` that owns it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            environment_id=environment_id,
            config=config,
            description=description,
            metadata=metadata,
            name=name,
            scope=scope,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaEnvironment, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaEnvironment]:
        """List the environments of the workspace.

        Args:
            include_archived: Return archived items too; left out by default.
            limit: Page size: how many items one page holds, from 1 to 1000. The default is 20.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            include_archived=include_archived,
            limit=limit,
            page=page,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaEnvironment, SyncPageCursor[beta_types.BetaEnvironment], options
        )

    def delete(
        self,
        environment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironmentDeleteResponse:
        """Delete an environment for good.

        To keep it for reference and only prevent new use, archive it instead.

        Args:
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_types.BetaEnvironmentDeleteResponse, options)

    def archive(
        self,
        environment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironment:
        """Archive an environment: it becomes read-only, and no new session can use it.

        Sessions that already run in it go on.

        Args:
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaEnvironment, options)


class AsyncEnvironments(AsyncAPIResource):
    """Describe where agents run, and take the work of environments that you host."""

    @cached_property
    def work(self) -> resources.beta.environments.AsyncWork:
        """Take the work of an environment that you host, keep it alive and end it."""
        return resources.beta.environments.AsyncWork(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncEnvironmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncEnvironmentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        config: Union[environment_create_params.Config, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        scope: Union[Literal["organization", "account"], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironment:
        """Create an environment: the setup of the containers in which sessions run their tools.

        Sessions can share an environment, yet each has a container and a file system of its own.

        Args:
            name: Name for people to recognize the environment by, of 1 to 256 characters.
            config: What the environment is made of: a cloud container with its packages and network access,
                or self-hosted workers.
            description: What the environment is for, in your own words; at most 1024 characters.
            metadata: Your own key-value pairs. The service stores them and gives them no meaning.
            scope: Who sees the environment: all accounts of the `organization`, or only the `account` that
                owns it. For self-hosted environments only. The default depends on the kind of organization.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            name=name,
            config=config,
            description=description,
            metadata=metadata,
            scope=scope,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaEnvironment, options)

    async def retrieve(
        self,
        environment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironment:
        """Look up an environment and how it is configured.

        Args:
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaEnvironment, options)

    async def update(
        self,
        environment_id: str,
        *,
        config: Union[environment_update_params.Config, None, Omit] = omit,
        description: Union[str, None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], Omit] = omit,
        name: Union[str, None, Omit] = omit,
        scope: Union[Literal["organization", "account"], None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironment:
        """Change an environment; what the request leaves out stays as it is.

        Environments have no versions: the earlier configuration is not kept.

        Args:
            environment_id: ID of the environment.
            config: New configuration of the environment. Of a cloud container, parts that are left out stay
                as they are.
            description: New description of what the environment is for; at most 1024 characters. Null removes
                it; an empty string is kept as such.
            metadata: Key-value pairs to set. A key with null or an empty string is removed; keys that are
                left out stay.
            name: New name, of 1 to 256 characters.
            scope: Who sees the environment from now on: all accounts of the `organization`, or only the
                `account` that owns it.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            environment_id=environment_id,
            config=config,
            description=description,
            metadata=metadata,
            name=name,
            scope=scope,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaEnvironment, options)

    def list(
        self,
        *,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, None, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[beta_types.BetaEnvironment, AsyncPageCursor[beta_types.BetaEnvironment]]:
        """List the environments of the workspace.

        Args:
            include_archived: Return archived items too; left out by default.
            limit: Page size: how many items one page holds, from 1 to 1000. The default is 20.
            page: Cursor of the page to return: `next_page` of the previous one. Omit it for the first page.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            include_archived=include_archived,
            limit=limit,
            page=page,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaEnvironment, AsyncPageCursor[beta_types.BetaEnvironment], options
        )

    async def delete(
        self,
        environment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironmentDeleteResponse:
        """Delete an environment for good.

        To keep it for reference and only prevent new use, archive it instead.

        Args:
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_types.BetaEnvironmentDeleteResponse, options)

    async def archive(
        self,
        environment_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaEnvironment:
        """Archive an environment: it becomes read-only, and no new session can use it.

        Sessions that already run in it go on.

        Args:
            environment_id: ID of the environment.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            environment_id=environment_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaEnvironment, options)


class EnvironmentsWithRawResponse:
    """`Environments` with raw responses."""

    def __init__(self, environments: Environments) -> None:
        self._environments = environments
        self.create: Final = _sync.to_raw_response_wrapper(environments.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(environments.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(environments.update)
        self.list: Final = _sync.to_raw_response_wrapper(environments.list)
        self.delete: Final = _sync.to_raw_response_wrapper(environments.delete)
        self.archive: Final = _sync.to_raw_response_wrapper(environments.archive)

    @cached_property
    def work(self) -> resources.beta.environments.WorkWithRawResponse:
        """Take the work of an environment that you host, keep it alive and end it."""
        return resources.beta.environments.WorkWithRawResponse(self._environments.work)


class EnvironmentsWithStreamingResponse:
    """`Environments` with streamed responses."""

    def __init__(self, environments: Environments) -> None:
        self._environments = environments
        self.create: Final = _sync.to_streamed_response_wrapper(environments.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(environments.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(environments.update)
        self.list: Final = _sync.to_streamed_response_wrapper(environments.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(environments.delete)
        self.archive: Final = _sync.to_streamed_response_wrapper(environments.archive)

    @cached_property
    def work(self) -> resources.beta.environments.WorkWithStreamingResponse:
        """Take the work of an environment that you host, keep it alive and end it."""
        return resources.beta.environments.WorkWithStreamingResponse(self._environments.work)


class AsyncEnvironmentsWithRawResponse:
    """`AsyncEnvironments` with raw responses."""

    def __init__(self, environments: AsyncEnvironments) -> None:
        self._environments = environments
        self.create: Final = _async.async_to_raw_response_wrapper(environments.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(environments.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(environments.update)
        self.list: Final = _async.async_to_raw_response_wrapper(environments.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(environments.delete)
        self.archive: Final = _async.async_to_raw_response_wrapper(environments.archive)

    @cached_property
    def work(self) -> resources.beta.environments.AsyncWorkWithRawResponse:
        """Take the work of an environment that you host, keep it alive and end it."""
        return resources.beta.environments.AsyncWorkWithRawResponse(self._environments.work)


class AsyncEnvironmentsWithStreamingResponse:
    """`AsyncEnvironments` with streamed responses."""

    def __init__(self, environments: AsyncEnvironments) -> None:
        self._environments = environments
        self.create: Final = _async.async_to_streamed_response_wrapper(environments.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(environments.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(environments.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(environments.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(environments.delete)
        self.archive: Final = _async.async_to_streamed_response_wrapper(environments.archive)

    @cached_property
    def work(self) -> resources.beta.environments.AsyncWorkWithStreamingResponse:
        """Take the work of an environment that you host, keep it alive and end it."""
        return resources.beta.environments.AsyncWorkWithStreamingResponse(self._environments.work)
