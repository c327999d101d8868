# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from functools import cached_property
from typing import Final, List, Optional, Union

import anthropic._async as _async
import anthropic._sync as _sync
from anthropic import types
from anthropic._api import beta_files as _api
from anthropic._async.page import AsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.resource import AsyncAPIResource
from anthropic._core.deferred import httpx
from anthropic._core.sentinels import NotGiven, Omit, not_given, omit
from anthropic._core.typing_names import Body, FileTypes, Headers, Query, SequenceNotStr
from anthropic._sync.page import SyncPage
from anthropic._sync.resource import SyncAPIResource
from anthropic.types import beta as beta_types

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]


class Files(SyncAPIResource):
    """Files, with the features of the beta."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return FilesWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        ids: Union[SequenceNotStr[str], Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        scope_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> SyncPage[beta_types.BetaFileMetadata]:
        """List the files of the workspace, or only those that belong to one session.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            ids: Only the files with these IDs; several may be given.
            limit: Page size, from 1 to 1000; 20 by default.
            page: Cursor of the page to return: `next_page` of the page before it.
            scope_id: Return only files that belong to this scope: the ID of a session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            ids=ids,
            limit=limit,
            page=page,
            scope_id=scope_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaFileMetadata, SyncPage[beta_types.BetaFileMetadata], options
        )

    def delete(
        self,
        file_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDeletedFile:
        """Delete a file for good.

        Requests that refer to it fail from then on.

        Args:
            file_id: ID that uploading the file returned, or that stands in the output of a tool.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            file_id=file_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("delete").request(beta_types.BetaDeletedFile, options)

    def download(
        self,
        file_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _sync.BinaryAPIResponse:
        """Download the contents of a file.

        Only files whose metadata says `downloadable` can be fetched, such as those a tool produced in a
        container; files that were uploaded cannot.

        Args:
            file_id: ID that uploading the file returned, or that stands in the output of a tool.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_download(
            file_id=file_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(_sync.BinaryAPIResponse, options)

    def retrieve_metadata(
        self,
        file_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaFileMetadata:
        """Look up the name, type, size and scope of a file.

        Args:
            file_id: ID that uploading the file returned, or that stands in the output of a tool.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve_metadata(
            file_id=file_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get").request(beta_types.BetaFileMetadata, options)

    def upload(
        self,
        *,
        file: FileTypes,
        expires_in_seconds: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaFileMetadata:
        """Upload a file, for use in later requests.

        Refer to it by its ID in an image, document or container upload block, or mount it into a session,
        instead of sending its contents each time. A file is kept until it is deleted.

        Args:
            file: The file, with its name and media type.
            expires_in_seconds: After how many seconds the file expires.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_upload(
            file=file,
            expires_in_seconds=expires_in_seconds,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("post").request(beta_types.BetaFileMetadata, options)


class AsyncFiles(AsyncAPIResource):
    """Files, with the features of the beta."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, returning the response with its headers; `parse()` gives the usual result."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods as context managers whose response is read as the caller asks for it."""
        return AsyncFilesWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: Union[str, Omit] = omit,
        before_id: Union[str, Omit] = omit,
        ids: Union[SequenceNotStr[str], Omit] = omit,
        limit: Union[int, Omit] = omit,
        page: Union[str, Omit] = omit,
        scope_id: Union[str, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> AsyncPaginator[beta_types.BetaFileMetadata, AsyncPage[beta_types.BetaFileMetadata]]:
        """List the files of the workspace, or only those that belong to one session.

        Args:
            after_id: Return the items that come right after this one. Pass `last_id` of a page to get the
                page after it.
            before_id: Return the items that come right before this one. Pass `first_id` of a page to get the
                page before it.
            ids: Only the files with these IDs; several may be given.
            limit: Page size, from 1 to 1000; 20 by default.
            page: Cursor of the page to return: `next_page` of the page before it.
            scope_id: Return only files that belong to this scope: the ID of a session.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_list(
            after_id=after_id,
            before_id=before_id,
            ids=ids,
            limit=limit,
            page=page,
            scope_id=scope_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._sender("get_api_list")._request_api_list(  # pyright: ignore[reportPrivateUsage]
            beta_types.BetaFileMetadata, AsyncPage[beta_types.BetaFileMetadata], options
        )

    async def delete(
        self,
        file_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaDeletedFile:
        """Delete a file for good.

        Requests that refer to it fail from then on.

        Args:
            file_id: ID that uploading the file returned, or that stands in the output of a tool.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_delete(
            file_id=file_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("delete").request(beta_types.BetaDeletedFile, options)

    async def download(
        self,
        file_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> _async.AsyncBinaryAPIResponse:
        """Download the contents of a file.

        Only files whose metadata says `downloadable` can be fetched, such as those a tool produced in a
        container; files that were uploaded cannot.

        Args:
            file_id: ID that uploading the file returned, or that stands in the output of a tool.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_download(
            file_id=file_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(_async.AsyncBinaryAPIResponse, options)

    async def retrieve_metadata(
        self,
        file_id: str,
        *,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaFileMetadata:
        """Look up the name, type, size and scope of a file.

        Args:
            file_id: ID that uploading the file returned, or that stands in the output of a tool.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_retrieve_metadata(
            file_id=file_id,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("get").request(beta_types.BetaFileMetadata, options)

    async def upload(
        self,
        *,
        file: FileTypes,
        expires_in_seconds: Union[int, Omit] = omit,
        betas: Union[List[types.AnthropicBetaParam], Omit] = omit,
        workspace_id: Union[str, Omit] = omit,
        extra_headers: Optional[Headers] = None,
        extra_query: Optional[Query] = None,
        extra_body: Optional[Body] = None,
        timeout: Union[float, httpx.Timeout, None, NotGiven] = not_given,
    ) -> beta_types.BetaFileMetadata:
        """Upload a file, for use in later requests.

        Refer to it by its ID in an image, document or container upload block, or mount it into a session,
        instead of sending its contents each time. A file is kept until it is deleted.

        Args:
            file: The file, with its name and media type.
            expires_in_seconds: After how many seconds the file expires.
            betas: Names of the beta features to switch on for this request. Several are sent in one header,
                separated by commas.
            workspace_id: ID of the workspace that the request is made in.
            extra_headers: Headers to send as well; they win over those set otherwise.
            extra_query: Query parameters to send as well.
            extra_body: JSON properties to send as well.
            timeout: Seconds, or an `httpx.Timeout`, in place of the client's timeout.
        """
        options = _api.build_upload(
            file=file,
            expires_in_seconds=expires_in_seconds,
            betas=betas,
            workspace_id=workspace_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._sender("post").request(beta_types.BetaFileMetadata, options)


class FilesWithRawResponse:
    """`Files` with raw responses."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.list: Final = _sync.to_raw_response_wrapper(files.list)
        self.delete: Final = _sync.to_raw_response_wrapper(files.delete)
        self.download: Final = _sync.to_custom_raw_response_wrapper(files.download, _sync.BinaryAPIResponse)
        self.retrieve_metadata: Final = _sync.to_raw_response_wrapper(files.retrieve_metadata)
        self.upload: Final = _sync.to_raw_response_wrapper(files.upload)


class FilesWithStreamingResponse:
    """`Files` with streamed responses."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.list: Final = _sync.to_streamed_response_wrapper(files.list)
        self.delete: Final = _sync.to_streamed_response_wrapper(files.delete)
        self.download: Final = _sync.to_custom_streamed_response_wrapper(
            files.download, _sync.StreamedBinaryAPIResponse
        )
        self.retrieve_metadata: Final = _sync.to_streamed_response_wrapper(files.retrieve_metadata)
        self.upload: Final = _sync.to_streamed_response_wrapper(files.upload)


class AsyncFilesWithRawResponse:
    """`AsyncFiles` with raw responses."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.list: Final = _async.async_to_raw_response_wrapper(files.list)
        self.delete: Final = _async.async_to_raw_response_wrapper(files.delete)
        self.download: Final = _async.async_to_custom_raw_response_wrapper(
            files.download, _async.AsyncBinaryAPIResponse
        )
        self.retrieve_metadata: Final = _async.async_to_raw_response_wrapper(files.retrieve_metadata)
        self.upload: Final = _async.async_to_raw_response_wrapper(files.upload)


class AsyncFilesWithStreamingResponse:
    """`AsyncFiles` with streamed responses."""

    def __init__(self, files: AsyncFiles) -> None:
        self._files = files
        self.list: Final = _async.async_to_streamed_response_wrapper(files.list)
        self.delete: Final = _async.async_to_streamed_response_wrapper(files.delete)
        self.download: Final = _async.async_to_custom_streamed_response_wrapper(
            files.download, _async.AsyncStreamedBinaryAPIResponse
        )
        self.retrieve_metadata: Final = _async.async_to_streamed_response_wrapper(files.retrieve_metadata)
        self.upload: Final = _async.async_to_streamed_response_wrapper(files.upload)
