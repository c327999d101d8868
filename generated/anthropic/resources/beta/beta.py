# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property

import anthropic.resources as resources
from anthropic._async.resource import AsyncAPIResource
from anthropic._sync.resource import SyncAPIResource

__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
]


class Beta(SyncAPIResource):
    """Everything that is still in beta, under the names it will keep."""

    @cached_property
    def models(self) -> resources.beta.Models:
        """The models, with what they can do in beta."""
        return resources.beta.Models(self._client)

    @cached_property
    def messages(self) -> resources.beta.messages.Messages:
        """Messages with beta features."""
        return resources.beta.messages.Messages(self._client)

    @cached_property
    def agents(self) -> resources.beta.agents.Agents:
        """Define agents: model, instructions, tools and skills under one versioned name."""
        return resources.beta.agents.Agents(self._client)

    @cached_property
    def environments(self) -> resources.beta.environments.Environments:
        """Describe where agents run, and take the work of environments that you host."""
        return resources.beta.environments.Environments(self._client)

    @cached_property
    def sessions(self) -> resources.beta.sessions.Sessions:
        """Run an agent in an environment, and exchange events with it."""
        return resources.beta.sessions.Sessions(self._client)

    @cached_property
    def deployments(self) -> resources.beta.Deployments:
        """Run an agent on a schedule or on demand, and see how its runs went."""
        return resources.beta.Deployments(self._client)

    @cached_property
    def deployment_runs(self) -> resources.beta.DeploymentRuns:
        """How the runs of deployments went."""
        return resources.beta.DeploymentRuns(self._client)

    @cached_property
    def vaults(self) -> resources.beta.vaults.Vaults:
        """Keep the credentials that sessions use, out of sight of the model."""
        return resources.beta.vaults.Vaults(self._client)

    @cached_property
    def memory_stores(self) -> resources.beta.memory_stores.MemoryStores:
        """Keep what agents remember between sessions, with its history."""
        return resources.beta.memory_stores.MemoryStores(self._client)

    @cached_property
    def files(self) -> resources.beta.Files:
        """Files, with the features of the beta."""
        return resources.beta.Files(self._client)

    @cached_property
    def skills(self) -> resources.beta.skills.Skills:
        """Skills and their versions, with the features of the beta."""
        return resources.beta.skills.Skills(self._client)

    @cached_property
    def webhooks(self) -> resources.beta.Webhooks:
        """Events that the service sends to an endpoint of yours."""
        return resources.beta.Webhooks(self._client)

    @cached_property
    def user_profiles(self) -> resources.beta.user_profiles.UserProfiles:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.beta.user_profiles.UserProfiles(self._client)

    @cached_property
    def dreams(self) -> resources.beta.Dreams:
        """Have memories reworked in the background."""
        return resources.beta.Dreams(self._client)

    @cached_property
    def tunnels(self) -> resources.beta.tunnels.Tunnels:
        """Reach servers in a private network, by tunnels and their certificates."""
        return resources.beta.tunnels.Tunnels(self._client)

    @cached_property
    def organization(self) -> resources.beta.organization.Organization:
        """Read what organization the API key belongs to."""
        return resources.beta.organization.Organization(self._client)

    @cached_property
    def compliance(self) -> resources.beta.compliance.Compliance:
        """Checks of an organization."""
        return resources.beta.compliance.Compliance(self._client)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return BetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return BetaWithStreamingResponse(self)


class AsyncBeta(AsyncAPIResource):
    """Everything that is still in beta, under the names it will keep."""

    @cached_property
    def models(self) -> resources.beta.AsyncModels:
        """The models, with what they can do in beta."""
        return resources.beta.AsyncModels(self._client)

    @cached_property
    def messages(self) -> resources.beta.messages.AsyncMessages:
        """Messages with beta features."""
        return resources.beta.messages.AsyncMessages(self._client)

    @cached_property
    def agents(self) -> resources.beta.agents.AsyncAgents:
        """Define agents: model, instructions, tools and skills under one versioned name."""
        return resources.beta.agents.AsyncAgents(self._client)

    @cached_property
    def environments(self) -> resources.beta.environments.AsyncEnvironments:
        """Describe where agents run, and take the work of environments that you host."""
        return resources.beta.environments.AsyncEnvironments(self._client)

    @cached_property
    def sessions(self) -> resources.beta.sessions.AsyncSessions:
        """Run an agent in an environment, and exchange events with it."""
        return resources.beta.sessions.AsyncSessions(self._client)

    @cached_property
    def deployments(self) -> resources.beta.AsyncDeployments:
        """Run an agent on a schedule or on demand, and see how its runs went."""
        return resources.beta.AsyncDeployments(self._client)

    @cached_property
    def deployment_runs(self) -> resources.beta.AsyncDeploymentRuns:
        """How the runs of deployments went."""
        return resources.beta.AsyncDeploymentRuns(self._client)

    @cached_property
    def vaults(self) -> resources.beta.vaults.AsyncVaults:
        """Keep the credentials that sessions use, out of sight of the model."""
        return resources.beta.vaults.AsyncVaults(self._client)

    @cached_property
    def memory_stores(self) -> resources.beta.memory_stores.AsyncMemoryStores:
        """Keep what agents remember between sessions, with its history."""
        return resources.beta.memory_stores.AsyncMemoryStores(self._client)

    @cached_property
    def files(self) -> resources.beta.AsyncFiles:
        """Files, with the features of the beta."""
        return resources.beta.AsyncFiles(self._client)

    @cached_property
    def skills(self) -> resources.beta.skills.AsyncSkills:
        """Skills and their versions, with the features of the beta."""
        return resources.beta.skills.AsyncSkills(self._client)

    @cached_property
    def webhooks(self) -> resources.beta.AsyncWebhooks:
        """Events that the service sends to an endpoint of yours."""
        return resources.beta.AsyncWebhooks(self._client)

    @cached_property
    def user_profiles(self) -> resources.beta.user_profiles.AsyncUserProfiles:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.beta.user_profiles.AsyncUserProfiles(self._client)

    @cached_property
    def dreams(self) -> resources.beta.AsyncDreams:
        """Have memories reworked in the background."""
        return resources.beta.AsyncDreams(self._client)

    @cached_property
    def tunnels(self) -> resources.beta.tunnels.AsyncTunnels:
        """Reach servers in a private network, by tunnels and their certificates."""
        return resources.beta.tunnels.AsyncTunnels(self._client)

    @cached_property
    def organization(self) -> resources.beta.organization.AsyncOrganization:
        """Read what organization the API key belongs to."""
        return resources.beta.organization.AsyncOrganization(self._client)

    @cached_property
    def compliance(self) -> resources.beta.compliance.AsyncCompliance:
        """Checks of an organization."""
        return resources.beta.compliance.AsyncCompliance(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncBetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncBetaWithStreamingResponse(self)


class BetaWithRawResponse:
    """`Beta` with raw responses."""

    def __init__(self, beta: Beta) -> None:
        self._beta = beta

    @cached_property
    def models(self) -> resources.beta.ModelsWithRawResponse:
        """The models, with what they can do in beta."""
        return resources.beta.ModelsWithRawResponse(self._beta.models)

    @cached_property
    def messages(self) -> resources.beta.messages.MessagesWithRawResponse:
        """Messages with beta features."""
        return resources.beta.messages.MessagesWithRawResponse(self._beta.messages)

    @cached_property
    def agents(self) -> resources.beta.agents.AgentsWithRawResponse:
        """Define agents: model, instructions, tools and skills under one versioned name."""
        return resources.beta.agents.AgentsWithRawResponse(self._beta.agents)

    @cached_property
    def environments(self) -> resources.beta.environments.EnvironmentsWithRawResponse:
        """Describe where agents run, and take the work of environments that you host."""
        return resources.beta.environments.EnvironmentsWithRawResponse(self._beta.environments)

    @cached_property
    def sessions(self) -> resources.beta.sessions.SessionsWithRawResponse:
        """Run an agent in an environment, and exchange events with it."""
        return resources.beta.sessions.SessionsWithRawResponse(self._beta.sessions)

    @cached_property
    def deployments(self) -> resources.beta.DeploymentsWithRawResponse:
        """Run an agent on a schedule or on demand, and see how its runs went."""
        return resources.beta.DeploymentsWithRawResponse(self._beta.deployments)

    @cached_property
    def deployment_runs(self) -> resources.beta.DeploymentRunsWithRawResponse:
        """How the runs of deployments went."""
        return resources.beta.DeploymentRunsWithRawResponse(self._beta.deployment_runs)

    @cached_property
    def vaults(self) -> resources.beta.vaults.VaultsWithRawResponse:
        """Keep the credentials that sessions use, out of sight of the model."""
        return resources.beta.vaults.VaultsWithRawResponse(self._beta.vaults)

    @cached_property
    def memory_stores(self) -> resources.beta.memory_stores.MemoryStoresWithRawResponse:
        """Keep what agents remember between sessions, with its history."""
        return resources.beta.memory_stores.MemoryStoresWithRawResponse(self._beta.memory_stores)

    @cached_property
    def files(self) -> resources.beta.FilesWithRawResponse:
        """Files, with the features of the beta."""
        return resources.beta.FilesWithRawResponse(self._beta.files)

    @cached_property
    def skills(self) -> resources.beta.skills.SkillsWithRawResponse:
        """Skills and their versions, with the features of the beta."""
        return resources.beta.skills.SkillsWithRawResponse(self._beta.skills)

    @cached_property
    def user_profiles(self) -> resources.beta.user_profiles.UserProfilesWithRawResponse:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.beta.user_profiles.UserProfilesWithRawResponse(self._beta.user_profiles)

    @cached_property
    def dreams(self) -> resources.beta.DreamsWithRawResponse:
        """Have memories reworked in the background."""
        return resources.beta.DreamsWithRawResponse(self._beta.dreams)

    @cached_property
    def tunnels(self) -> resources.beta.tunnels.TunnelsWithRawResponse:
        """Reach servers in a private network, by tunnels and their certificates."""
        return resources.beta.tunnels.TunnelsWithRawResponse(self._beta.tunnels)

    @cached_property
    def organization(self) -> resources.beta.organization.OrganizationWithRawResponse:
        """Read what organization the API key belongs to."""
        return resources.beta.organization.OrganizationWithRawResponse(self._beta.organization)

    @cached_property
    def compliance(self) -> resources.beta.compliance.ComplianceWithRawResponse:
        """Checks of an organization."""
        return resources.beta.compliance.ComplianceWithRawResponse(self._beta.compliance)


class BetaWithStreamingResponse:
    """`Beta` with streamed responses."""

    def __init__(self, beta: Beta) -> None:
        self._beta = beta

    @cached_property
    def models(self) -> resources.beta.ModelsWithStreamingResponse:
        """The models, with what they can do in beta."""
        return resources.beta.ModelsWithStreamingResponse(self._beta.models)

    @cached_property
    def messages(self) -> resources.beta.messages.MessagesWithStreamingResponse:
        """Messages with beta features."""
        return resources.beta.messages.MessagesWithStreamingResponse(self._beta.messages)

    @cached_property
    def agents(self) -> resources.beta.agents.AgentsWithStreamingResponse:
        """Define agents: model, instructions, tools and skills under one versioned name."""
        return resources.beta.agents.AgentsWithStreamingResponse(self._beta.agents)

    @cached_property
    def environments(self) -> resources.beta.environments.EnvironmentsWithStreamingResponse:
        """Describe where agents run, and take the work of environments that you host."""
        return resources.beta.environments.EnvironmentsWithStreamingResponse(self._beta.environments)

    @cached_property
    def sessions(self) -> resources.beta.sessions.SessionsWithStreamingResponse:
        """Run an agent in an environment, and exchange events with it."""
        return resources.beta.sessions.SessionsWithStreamingResponse(self._beta.sessions)

    @cached_property
    def deployments(self) -> resources.beta.DeploymentsWithStreamingResponse:
        """Run an agent on a schedule or on demand, and see how its runs went."""
        return resources.beta.DeploymentsWithStreamingResponse(self._beta.deployments)

    @cached_property
    def deployment_runs(self) -> resources.beta.DeploymentRunsWithStreamingResponse:
        """How the runs of deployments went."""
        return resources.beta.DeploymentRunsWithStreamingResponse(self._beta.deployment_runs)

    @cached_property
    def vaults(self) -> resources.beta.vaults.VaultsWithStreamingResponse:
        """Keep the credentials that sessions use, out of sight of the model."""
        return resources.beta.vaults.VaultsWithStreamingResponse(self._beta.vaults)

    @cached_property
    def memory_stores(self) -> resources.beta.memory_stores.MemoryStoresWithStreamingResponse:
        """Keep what agents remember between sessions, with its history."""
        return resources.beta.memory_stores.MemoryStoresWithStreamingResponse(self._beta.memory_stores)

    @cached_property
    def files(self) -> resources.beta.FilesWithStreamingResponse:
        """Files, with the features of the beta."""
        return resources.beta.FilesWithStreamingResponse(self._beta.files)

    @cached_property
    def skills(self) -> resources.beta.skills.SkillsWithStreamingResponse:
        """Skills and their versions, with the features of the beta."""
        return resources.beta.skills.SkillsWithStreamingResponse(self._beta.skills)

    @cached_property
    def user_profiles(self) -> resources.beta.user_profiles.UserProfilesWithStreamingResponse:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.beta.user_profiles.UserProfilesWithStreamingResponse(self._beta.user_profiles)

    @cached_property
    def dreams(self) -> resources.beta.DreamsWithStreamingResponse:
        """Have memories reworked in the background."""
        return resources.beta.DreamsWithStreamingResponse(self._beta.dreams)

    @cached_property
    def tunnels(self) -> resources.beta.tunnels.TunnelsWithStreamingResponse:
        """Reach servers in a private network, by tunnels and their certificates."""
        return resources.beta.tunnels.TunnelsWithStreamingResponse(self._beta.tunnels)

    @cached_property
    def organization(self) -> resources.beta.organization.OrganizationWithStreamingResponse:
        """Read what organization the API key belongs to."""
        return resources.beta.organization.OrganizationWithStreamingResponse(self._beta.organization)

    @cached_property
    def compliance(self) -> resources.beta.compliance.ComplianceWithStreamingResponse:
        """Checks of an organization."""
        return resources.beta.compliance.ComplianceWithStreamingResponse(self._beta.compliance)


class AsyncBetaWithRawResponse:
    """`AsyncBeta` with raw responses."""

    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def models(self) -> resources.beta.AsyncModelsWithRawResponse:
        """The models, with what they can do in beta."""
        return resources.beta.AsyncModelsWithRawResponse(self._beta.models)

    @cached_property
    def messages(self) -> resources.beta.messages.AsyncMessagesWithRawResponse:
        """Messages with beta features."""
        return resources.beta.messages.AsyncMessagesWithRawResponse(self._beta.messages)

    @cached_property
    def agents(self) -> resources.beta.agents.AsyncAgentsWithRawResponse:
        """Define agents: model, instructions, tools and skills under one versioned name."""
        return resources.beta.agents.AsyncAgentsWithRawResponse(self._beta.agents)

    @cached_property
    def environments(self) -> resources.beta.environments.AsyncEnvironmentsWithRawResponse:
        """Describe where agents run, and take the work of environments that you host."""
        return resources.beta.environments.AsyncEnvironmentsWithRawResponse(self._beta.environments)

    @cached_property
    def sessions(self) -> resources.beta.sessions.AsyncSessionsWithRawResponse:
        """Run an agent in an environment, and exchange events with it."""
        return resources.beta.sessions.AsyncSessionsWithRawResponse(self._beta.sessions)

    @cached_property
    def deployments(self) -> resources.beta.AsyncDeploymentsWithRawResponse:
        """Run an agent on a schedule or on demand, and see how its runs went."""
        return resources.beta.AsyncDeploymentsWithRawResponse(self._beta.deployments)

    @cached_property
    def deployment_runs(self) -> resources.beta.AsyncDeploymentRunsWithRawResponse:
        """How the runs of deployments went."""
        return resources.beta.AsyncDeploymentRunsWithRawResponse(self._beta.deployment_runs)

    @cached_property
    def vaults(self) -> resources.beta.vaults.AsyncVaultsWithRawResponse:
        """Keep the credentials that sessions use, out of sight of the model."""
        return resources.beta.vaults.AsyncVaultsWithRawResponse(self._beta.vaults)

    @cached_property
    def memory_stores(self) -> resources.beta.memory_stores.AsyncMemoryStoresWithRawResponse:
        """Keep what agents remember between sessions, with its history."""
        return resources.beta.memory_stores.AsyncMemoryStoresWithRawResponse(self._beta.memory_stores)

    @cached_property
    def files(self) -> resources.beta.AsyncFilesWithRawResponse:
        """Files, with the features of the beta."""
        return resources.beta.AsyncFilesWithRawResponse(self._beta.files)

    @cached_property
    def skills(self) -> resources.beta.skills.AsyncSkillsWithRawResponse:
        """Skills and their versions, with the features of the beta."""
        return resources.beta.skills.AsyncSkillsWithRawResponse(self._beta.skills)

    @cached_property
    def user_profiles(self) -> resources.beta.user_profiles.AsyncUserProfilesWithRawResponse:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.beta.user_profiles.AsyncUserProfilesWithRawResponse(self._beta.user_profiles)

    @cached_property
    def dreams(self) -> resources.beta.AsyncDreamsWithRawResponse:
        """Have memories reworked in the background."""
        return resources.beta.AsyncDreamsWithRawResponse(self._beta.dreams)

    @cached_property
    def tunnels(self) -> resources.beta.tunnels.AsyncTunnelsWithRawResponse:
        """Reach servers in a private network, by tunnels and their certificates."""
        return resources.beta.tunnels.AsyncTunnelsWithRawResponse(self._beta.tunnels)

    @cached_property
    def organization(self) -> resources.beta.organization.AsyncOrganizationWithRawResponse:
        """Read what organization the API key belongs to."""
        return resources.beta.organization.AsyncOrganizationWithRawResponse(self._beta.organization)

    @cached_property
    def compliance(self) -> resources.beta.compliance.AsyncComplianceWithRawResponse:
        """Checks of an organization."""
        return resources.beta.compliance.AsyncComplianceWithRawResponse(self._beta.compliance)


class AsyncBetaWithStreamingResponse:
    """`AsyncBeta` with streamed responses."""

    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def models(self) -> resources.beta.AsyncModelsWithStreamingResponse:
        """The models, with what they can do in beta."""
        return resources.beta.AsyncModelsWithStreamingResponse(self._beta.models)

    @cached_property
    def messages(self) -> resources.beta.messages.AsyncMessagesWithStreamingResponse:
        """Messages with beta features."""
        return resources.beta.messages.AsyncMessagesWithStreamingResponse(self._beta.messages)

    @cached_property
    def agents(self) -> resources.beta.agents.AsyncAgentsWithStreamingResponse:
        """Define agents: model, instructions, tools and skills under one versioned name."""
        return resources.beta.agents.AsyncAgentsWithStreamingResponse(self._beta.agents)

    @cached_property
    def environments(self) -> resources.beta.environments.AsyncEnvironmentsWithStreamingResponse:
        """Describe where agents run, and take the work of environments that you host."""
        return resources.beta.environments.AsyncEnvironmentsWithStreamingResponse(self._beta.environments)

    @cached_property
    def sessions(self) -> resources.beta.sessions.AsyncSessionsWithStreamingResponse:
        """Run an agent in an environment, and exchange events with it."""
        return resources.beta.sessions.AsyncSessionsWithStreamingResponse(self._beta.sessions)

    @cached_property
    def deployments(self) -> resources.beta.AsyncDeploymentsWithStreamingResponse:
        """Run an agent on a schedule or on demand, and see how its runs went."""
        return resources.beta.AsyncDeploymentsWithStreamingResponse(self._beta.deployments)

    @cached_property
    def deployment_runs(self) -> resources.beta.AsyncDeploymentRunsWithStreamingResponse:
        """How the runs of deployments went."""
        return resources.beta.AsyncDeploymentRunsWithStreamingResponse(self._beta.deployment_runs)

    @cached_property
    def vaults(self) -> resources.beta.vaults.AsyncVaultsWithStreamingResponse:
        """Keep the credentials that sessions use, out of sight of the model."""
        return resources.beta.vaults.AsyncVaultsWithStreamingResponse(self._beta.vaults)

    @cached_property
    def memory_stores(self) -> resources.beta.memory_stores.AsyncMemoryStoresWithStreamingResponse:
        """Keep what agents remember between sessions, with its history."""
        return resources.beta.memory_stores.AsyncMemoryStoresWithStreamingResponse(self._beta.memory_stores)

    @cached_property
    def files(self) -> resources.beta.AsyncFilesWithStreamingResponse:
        """Files, with the features of the beta."""
        return resources.beta.AsyncFilesWithStreamingResponse(self._beta.files)

    @cached_property
    def skills(self) -> resources.beta.skills.AsyncSkillsWithStreamingResponse:
        """Skills and their versions, with the features of the beta."""
        return resources.beta.skills.AsyncSkillsWithStreamingResponse(self._beta.skills)

    @cached_property
    def user_profiles(self) -> resources.beta.user_profiles.AsyncUserProfilesWithStreamingResponse:
        """Attribute requests to the people on whose behalf they are made."""
        return resources.beta.user_profiles.AsyncUserProfilesWithStreamingResponse(self._beta.user_profiles)

    @cached_property
    def dreams(self) -> resources.beta.AsyncDreamsWithStreamingResponse:
        """Have memories reworked in the background."""
        return resources.beta.AsyncDreamsWithStreamingResponse(self._beta.dreams)

    @cached_property
    def tunnels(self) -> resources.beta.tunnels.AsyncTunnelsWithStreamingResponse:
        """Reach servers in a private network, by tunnels and their certificates."""
        return resources.beta.tunnels.AsyncTunnelsWithStreamingResponse(self._beta.tunnels)

    @cached_property
    def organization(self) -> resources.beta.organization.AsyncOrganizationWithStreamingResponse:
        """Read what organization the API key belongs to."""
        return resources.beta.organization.AsyncOrganizationWithStreamingResponse(self._beta.organization)

    @cached_property
    def compliance(self) -> resources.beta.compliance.AsyncComplianceWithStreamingResponse:
        """Checks of an organization."""
        return resources.beta.compliance.AsyncComplianceWithStreamingResponse(self._beta.compliance)
