# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Dict, Final, Iterable, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
import anthropic.resources as resources
from anthropic import types
from anthropic._api import beta_agents as _api
from anthropic._async.page import AsyncPageCursor
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, Headers, Query
from anthropic._sync.page import SyncPageCursor
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types
from anthropic.types.beta import agent_create_params, agent_update_params

__all__ = [
    "Agents",
    "AgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgents",
    "AsyncAgentsWithRawResponse",
    "AsyncAgentsWithStreamingResponse",
]


class Agents(SyncAPIResource):
    """Define agents: model, instructions, tools and skills under one versioned name."""

    @cached_property
    def versions(self) -> resources.beta.agents.Versions:
        """The versions of an agent, one for each update."""
        return resources.beta.agents.Versions(self._client)

    @cached_property
    def with_raw_response(self) -> AgentsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AgentsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AgentsWithStreamingResponse(self)

    def create(
        self,
        *,
        model: agent_create_params.Model,
        name: str,
        description: Union[str, None, Omit] = omit,
        execution_identity: Union[beta_types.BetaManagedAgentsExecutionIdentityParams, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaManagedAgentsURLMCPServerParams], Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        multiagent: Union[agent_create_params.Multiagent, None, Omit] = omit,
        skills: Union[Iterable[beta_types.BetaManagedAgentsSkillParams], Omit] = omit,
        system: Union[str, None, Omit] = omit,
        tools: Union[Iterable[agent_create_params.Tool], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsAgent:
        """Create an agent: a named setup of model, system prompt, tools and skills that sessions run with.

        The agent starts at version 1. Creating it runs nothing; start a session or a deployment that refers
        to it for that.

        Args:
            model: The model that does the work: its name, or its name together with how it is run.
            name: Name for people to recognize the agent by, of 1 to 256 characters.
            description: What the agent does, in your own words; at most 2048 characters.
            execution_identity: Identity under which the agent is to act. Null when none is chosen.
            mcp_servers: MCP servers to connect to, at most 20, each with a name of its own. Each also needs
                an `mcp_toolset` in `tools`; one without is refused.
            metadata: Your own key-value pairs, at most 16: keys of up to 64 characters, values of up to 512.
                The service gives them no meaning.
            multiagent: Other agents that this one can hand work to. Without it the agent works alone.
            skills: Skills that the agent can load when a task calls for them.
            system: System prompt: who the agent is and how it is to work. At most 100,000 characters.
            tools: Tools that the agent can use: built-in ones, those of its MCP servers, and tools that your
                own code runs. At most 128 in all.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            model=model,
            name=name,
            description=description,
            execution_identity=execution_identity,
            mcp_servers=mcp_servers,
            metadata=metadata,
            multiagent=multiagent,
            skills=skills,
            system=system,
            tools=tools,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsAgent, options)

    def retrieve(
        self,
        agent_id: str,
        *,
        version: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsAgent:
        """Look up an agent, in its latest version or an earlier one.

        Args:
            agent_id: ID of the agent.
            version: Version to return; the latest when omitted.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            agent_id=agent_id,
            version=version,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaManagedAgentsAgent, options)

    def update(
        self,
        agent_id: str,
        *,
        description: Union[str, None, Omit] = omit,
        execution_identity: Union[beta_types.BetaManagedAgentsExecutionIdentityParams, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaManagedAgentsURLMCPServerParams], None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        model: Union[agent_update_params.Model, Omit] = omit,
        multiagent: Union[agent_update_params.Multiagent, None, Omit] = omit,
        name: Union[str, Omit] = omit,
        skills: Union[Iterable[beta_types.BetaManagedAgentsSkillParams], None, Omit] = omit,
        system: Union[str, None, Omit] = omit,
        tools: Union[Iterable[agent_update_params.Tool], None, Omit] = omit,
        version: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsAgent:
        """Update an agent, which makes a new version of it.

        Only what the request names changes. Sessions that are under way stay with the version they began
        with.

        Args:
            agent_id: ID of the agent.
            description: New description, of at most 2048 characters. Null or an empty string removes it.
            execution_identity: Identity under which the agent is to act. Null when none is chosen.
            mcp_servers: MCP servers to connect to, in place of all earlier ones; at most 20, each with a name
                of its own. Null or an empty list removes them. Each needs an `mcp_toolset` among the tools
                that the agent then has.
            metadata: Key-value pairs to set. A key with null is removed; keys that are left out stay. There
                can be 16 pairs in all, with keys of up to 64 characters and values of up to 512.
            model: Model to use from now on, in place of the earlier choice. Its settings are those given
                here; only `effort` stays as it was where it is left out.
            multiagent: Agents that this one can hand work to, in place of all earlier ones. With null it
                works alone.
            name: New name, of 1 to 256 characters.
            skills: Skills of the agent, in place of all earlier ones. Null or an empty list removes them.
            system: New system prompt, of at most 100,000 characters. Null or an empty string removes it.
            tools: Tools of the agent, in place of all earlier ones; at most 128 in all. Null or an empty list
                removes them.
            version: Version that the changes are based on. If somebody has updated the agent since, the
                request fails rather than overwriting their change. Without it, the changes are made in any
                case.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            agent_id=agent_id,
            description=description,
            execution_identity=execution_identity,
            mcp_servers=mcp_servers,
            metadata=metadata,
            model=model,
            multiagent=multiagent,
            name=name,
            skills=skills,
            system=system,
            tools=tools,
            version=version,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsAgent, options)

    def list(
        self,
        *,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPageCursor[beta_types.BetaManagedAgentsAgent]:
        """List the agents of the workspace, each in its latest version.

        Args:
            created_at_gte: Return only items created at this time or later.
            created_at_lte: Return only items created at this time or earlier.
            include_archived: Return archived items too; left out by default.
            limit: Page size: how many items one page holds at most. The default is 20, the maximum 100.
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
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
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
            beta_types.BetaManagedAgentsAgent, SyncPageCursor[beta_types.BetaManagedAgentsAgent], options
        )

    def archive(
        self,
        agent_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsAgent:
        """Archive an agent: it becomes read-only, and no new session can use it.

        Sessions that already run with it go on. There is no way back.

        Args:
            agent_id: ID of the agent.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            agent_id=agent_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaManagedAgentsAgent, options)


class AsyncAgents(AsyncAPIResource):
    """Define agents: model, instructions, tools and skills under one versioned name."""

    @cached_property
    def versions(self) -> resources.beta.agents.AsyncVersions:
        """The versions of an agent, one for each update."""
        return resources.beta.agents.AsyncVersions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAgentsWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncAgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncAgentsWithStreamingResponse(self)

    async def create(
        self,
        *,
        model: agent_create_params.Model,
        name: str,
        description: Union[str, None, Omit] = omit,
        execution_identity: Union[beta_types.BetaManagedAgentsExecutionIdentityParams, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaManagedAgentsURLMCPServerParams], Omit] = omit,
        metadata: Union[Dict[str, str], Omit] = omit,
        multiagent: Union[agent_create_params.Multiagent, None, Omit] = omit,
        skills: Union[Iterable[beta_types.BetaManagedAgentsSkillParams], Omit] = omit,
        system: Union[str, None, Omit] = omit,
        tools: Union[Iterable[agent_create_params.Tool], Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsAgent:
        """Create an agent: a named setup of model, system prompt, tools and skills that sessions run with.

        The agent starts at version 1. Creating it runs nothing; start a session or a deployment that refers
        to it for that.

        Args:
            model: The model that does the work: its name, or its name together with how it is run.
            name: Name for people to recognize the agent by, of 1 to 256 characters.
            description: What the agent does, in your own words; at most 2048 characters.
            execution_identity: Identity under which the agent is to act. Null when none is chosen.
            mcp_servers: MCP servers to connect to, at most 20, each with a name of its own. Each also needs
                an `mcp_toolset` in `tools`; one without is refused.
            metadata: Your own key-value pairs, at most 16: keys of up to 64 characters, values of up to 512.
                The service gives them no meaning.
            multiagent: Other agents that this one can hand work to. Without it the agent works alone.
            skills: Skills that the agent can load when a task calls for them.
            system: System prompt: who the agent is and how it is to work. At most 100,000 characters.
            tools: Tools that the agent can use: built-in ones, those of its MCP servers, and tools that your
                own code runs. At most 128 in all.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_create(
            model=model,
            name=name,
            description=description,
            execution_identity=execution_identity,
            mcp_servers=mcp_servers,
            metadata=metadata,
            multiagent=multiagent,
            skills=skills,
            system=system,
            tools=tools,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsAgent, options)

    async def retrieve(
        self,
        agent_id: str,
        *,
        version: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsAgent:
        """Look up an agent, in its latest version or an earlier one.

        Args:
            agent_id: ID of the agent.
            version: Version to return; the latest when omitted.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve(
            agent_id=agent_id,
            version=version,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaManagedAgentsAgent, options)

    async def update(
        self,
        agent_id: str,
        *,
        description: Union[str, None, Omit] = omit,
        execution_identity: Union[beta_types.BetaManagedAgentsExecutionIdentityParams, None, Omit] = omit,
        mcp_servers: Union[Iterable[beta_types.BetaManagedAgentsURLMCPServerParams], None, Omit] = omit,
        metadata: Union[Dict[str, Optional[str]], None, Omit] = omit,
        model: Union[agent_update_params.Model, Omit] = omit,
        multiagent: Union[agent_update_params.Multiagent, None, Omit] = omit,
        name: Union[str, Omit] = omit,
        skills: Union[Iterable[beta_types.BetaManagedAgentsSkillParams], None, Omit] = omit,
        system: Union[str, None, Omit] = omit,
        tools: Union[Iterable[agent_update_params.Tool], None, Omit] = omit,
        version: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsAgent:
        """Update an agent, which makes a new version of it.

        Only what the request names changes. Sessions that are under way stay with the version they began
        with.

        Args:
            agent_id: ID of the agent.
            description: New description, of at most 2048 characters. Null or an empty string removes it.
            execution_identity: Identity under which the agent is to act. Null when none is chosen.
            mcp_servers: MCP servers to connect to, in place of all earlier ones; at most 20, each with a name
                of its own. Null or an empty list removes them. Each needs an `mcp_toolset` among the tools
                that the agent then has.
            metadata: Key-value pairs to set. A key with null is removed; keys that are left out stay. There
                can be 16 pairs in all, with keys of up to 64 characters and values of up to 512.
            model: Model to use from now on, in place of the earlier choice. Its settings are those given
                here; only `effort` stays as it was where it is left out.
            multiagent: Agents that this one can hand work to, in place of all earlier ones. With null it
                works alone.
            name: New name, of 1 to 256 characters.
            skills: Skills of the agent, in place of all earlier ones. Null or an empty list removes them.
            system: New system prompt, of at most 100,000 characters. Null or an empty string removes it.
            tools: Tools of the agent, in place of all earlier ones; at most 128 in all. Null or an empty list
                removes them.
            version: Version that the changes are based on. If somebody has updated the agent since, the
                request fails rather than overwriting their change. Without it, the changes are made in any
                case.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_update(
            agent_id=agent_id,
            description=description,
            execution_identity=execution_identity,
            mcp_servers=mcp_servers,
            metadata=metadata,
            model=model,
            multiagent=multiagent,
            name=name,
            skills=skills,
            system=system,
            tools=tools,
            version=version,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsAgent, options)

    def list(
        self,
        *,
        created_at_gte: Union[str, datetime, Omit] = omit,
        created_at_lte: Union[str, datetime, Omit] = omit,
        include_archived: Union[bool, Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[
        beta_types.BetaManagedAgentsAgent, AsyncPageCursor[beta_types.BetaManagedAgentsAgent]
    ]:
        """List the agents of the workspace, each in its latest version.

        Args:
            created_at_gte: Return only items created at this time or later.
            created_at_lte: Return only items created at this time or earlier.
            include_archived: Return archived items too; left out by default.
            limit: Page size: how many items one page holds at most. The default is 20, the maximum 100.
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
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
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
            beta_types.BetaManagedAgentsAgent, AsyncPageCursor[beta_types.BetaManagedAgentsAgent], options
        )

    async def archive(
        self,
        agent_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaManagedAgentsAgent:
        """Archive an agent: it becomes read-only, and no new session can use it.

        Sessions that already run with it go on. There is no way back.

        Args:
            agent_id: ID of the agent.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_archive(
            agent_id=agent_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaManagedAgentsAgent, options)


class AgentsWithRawResponse:
    """`Agents` with raw responses."""

    def __init__(self, agents: Agents) -> None:
        self._agents = agents
        self.create: Final = _sync.to_raw_response_wrapper(agents.create)
        self.retrieve: Final = _sync.to_raw_response_wrapper(agents.retrieve)
        self.update: Final = _sync.to_raw_response_wrapper(agents.update)
        self.list: Final = _sync.to_raw_response_wrapper(agents.list)
        self.archive: Final = _sync.to_raw_response_wrapper(agents.archive)

    @cached_property
    def versions(self) -> resources.beta.agents.VersionsWithRawResponse:
        """The versions of an agent, one for each update."""
        return resources.beta.agents.VersionsWithRawResponse(self._agents.versions)


class AgentsWithStreamingResponse:
    """`Agents` with streamed responses."""

    def __init__(self, agents: Agents) -> None:
        self._agents = agents
        self.create: Final = _sync.to_streamed_response_wrapper(agents.create)
        self.retrieve: Final = _sync.to_streamed_response_wrapper(agents.retrieve)
        self.update: Final = _sync.to_streamed_response_wrapper(agents.update)
        self.list: Final = _sync.to_streamed_response_wrapper(agents.list)
        self.archive: Final = _sync.to_streamed_response_wrapper(agents.archive)

    @cached_property
    def versions(self) -> resources.beta.agents.VersionsWithStreamingResponse:
        """The versions of an agent, one for each update."""
        return resources.beta.agents.VersionsWithStreamingResponse(self._agents.versions)


class AsyncAgentsWithRawResponse:
    """`AsyncAgents` with raw responses."""

    def __init__(self, agents: AsyncAgents) -> None:
        self._agents = agents
        self.create: Final = _async.async_to_raw_response_wrapper(agents.create)
        self.retrieve: Final = _async.async_to_raw_response_wrapper(agents.retrieve)
        self.update: Final = _async.async_to_raw_response_wrapper(agents.update)
        self.list: Final = _async.async_to_raw_response_wrapper(agents.list)
        self.archive: Final = _async.async_to_raw_response_wrapper(agents.archive)

    @cached_property
    def versions(self) -> resources.beta.agents.AsyncVersionsWithRawResponse:
        """The versions of an agent, one for each update."""
        return resources.beta.agents.AsyncVersionsWithRawResponse(self._agents.versions)


class AsyncAgentsWithStreamingResponse:
    """`AsyncAgents` with streamed responses."""

    def __init__(self, agents: AsyncAgents) -> None:
        self._agents = agents
        self.create: Final = _async.async_to_streamed_response_wrapper(agents.create)
        self.retrieve: Final = _async.async_to_streamed_response_wrapper(agents.retrieve)
        self.update: Final = _async.async_to_streamed_response_wrapper(agents.update)
        self.list: Final = _async.async_to_streamed_response_wrapper(agents.list)
        self.archive: Final = _async.async_to_streamed_response_wrapper(agents.archive)

    @cached_property
    def versions(self) -> resources.beta.agents.AsyncVersionsWithStreamingResponse:
        """The versions of an agent, one for each update."""
        return resources.beta.agents.AsyncVersionsWithStreamingResponse(self._agents.versions)
