// The files of the runtime, as the compiler finds them. Add a file here when you add one to `Templates/`; a test names the missing ones.

#include "EmbeddedFiles.h"

static const struct embedded_file files[] = {
    {"Runtime/Caching/CacheQuery.swift", (const char[]){
#embed "../../Templates/Runtime/Caching/CacheQuery.swift" suffix(, 0)
    }},
    {"Runtime/Caching/CachingTransport.swift", (const char[]){
#embed "../../Templates/Runtime/Caching/CachingTransport.swift" suffix(, 0)
    }},
    {"Runtime/Caching/MemoryResponseStore.swift", (const char[]){
#embed "../../Templates/Runtime/Caching/MemoryResponseStore.swift" suffix(, 0)
    }},
    {"Runtime/Caching/ResponseStore.swift", (const char[]){
#embed "../../Templates/Runtime/Caching/ResponseStore.swift" suffix(, 0)
    }},
    {"Runtime/Calls/APIClient.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/APIClient.swift" suffix(, 0)
    }},
    {"Runtime/Calls/CallClock+Timeout.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/CallClock+Timeout.swift" suffix(, 0)
    }},
    {"Runtime/Calls/CallClock.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/CallClock.swift" suffix(, 0)
    }},
    {"Runtime/Calls/CallExchange.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/CallExchange.swift" suffix(, 0)
    }},
    {"Runtime/Calls/CallHook+Log.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/CallHook+Log.swift" suffix(, 0)
    }},
    {"Runtime/Calls/CallHook.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/CallHook.swift" suffix(, 0)
    }},
    {"Runtime/Calls/CallOptions.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/CallOptions.swift" suffix(, 0)
    }},
    {"Runtime/Calls/ClientConfiguration.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/ClientConfiguration.swift" suffix(, 0)
    }},
    {"Runtime/Calls/ClientCore+Result.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/ClientCore+Result.swift" suffix(, 0)
    }},
    {"Runtime/Calls/ClientCore.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/ClientCore.swift" suffix(, 0)
    }},
    {"Runtime/Calls/LockedState.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/LockedState.swift" suffix(, 0)
    }},
    {"Runtime/Calls/RetryBudget.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/RetryBudget.swift" suffix(, 0)
    }},
    {"Runtime/Calls/RetryPolicy.swift", (const char[]){
#embed "../../Templates/Runtime/Calls/RetryPolicy.swift" suffix(, 0)
    }},
    {"Runtime/ClientCredentials/CallCredential+ClientCredentials.swift", (const char[]){
#embed "../../Templates/Runtime/ClientCredentials/CallCredential+ClientCredentials.swift" suffix(, 0)
    }},
    {"Runtime/ClientCredentials/ClientCredentialsGrant.swift", (const char[]){
#embed "../../Templates/Runtime/ClientCredentials/ClientCredentialsGrant.swift" suffix(, 0)
    }},
    {"Runtime/ClientCredentials/ClientCredentialsTokens.swift", (const char[]){
#embed "../../Templates/Runtime/ClientCredentials/ClientCredentialsTokens.swift" suffix(, 0)
    }},
    {"Runtime/Credentials/BasicCredential.swift", (const char[]){
#embed "../../Templates/Runtime/Credentials/BasicCredential.swift" suffix(, 0)
    }},
    {"Runtime/Credentials/CallAuthorization.swift", (const char[]){
#embed "../../Templates/Runtime/Credentials/CallAuthorization.swift" suffix(, 0)
    }},
    {"Runtime/Credentials/CallCredential.swift", (const char[]){
#embed "../../Templates/Runtime/Credentials/CallCredential.swift" suffix(, 0)
    }},
    {"Runtime/Credentials/SecurityScheme.swift", (const char[]){
#embed "../../Templates/Runtime/Credentials/SecurityScheme.swift" suffix(, 0)
    }},
    {"Runtime/Digests/SHA256Digest.swift", (const char[]){
#embed "../../Templates/Runtime/Digests/SHA256Digest.swift" suffix(, 0)
    }},
    {"Runtime/Downloads/APIClient+Download.swift", (const char[]){
#embed "../../Templates/Runtime/Downloads/APIClient+Download.swift" suffix(, 0)
    }},
    {"Runtime/Downloads/FileDownload.swift", (const char[]){
#embed "../../Templates/Runtime/Downloads/FileDownload.swift" suffix(, 0)
    }},
    {"Runtime/EventStreams/EventStream.swift", (const char[]){
#embed "../../Templates/Runtime/EventStreams/EventStream.swift" suffix(, 0)
    }},
    {"Runtime/EventStreams/ResponseCoding+Events.swift", (const char[]){
#embed "../../Templates/Runtime/EventStreams/ResponseCoding+Events.swift" suffix(, 0)
    }},
    {"Runtime/EventStreams/ServerSentEventContent.swift", (const char[]){
#embed "../../Templates/Runtime/EventStreams/ServerSentEventContent.swift" suffix(, 0)
    }},
    {"Runtime/EventStreams/ServerSentEventParser.swift", (const char[]){
#embed "../../Templates/Runtime/EventStreams/ServerSentEventParser.swift" suffix(, 0)
    }},
    {"Runtime/EventStreams/ServerSentEventReader.swift", (const char[]){
#embed "../../Templates/Runtime/EventStreams/ServerSentEventReader.swift" suffix(, 0)
    }},
    {"Runtime/EventStreams/StreamOrigin+Reopening.swift", (const char[]){
#embed "../../Templates/Runtime/EventStreams/StreamOrigin+Reopening.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPClientTransport.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPClientTransport.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPHeaders+Values.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPHeaders+Values.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPHeaders.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPHeaders.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPMediaType.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPMediaType.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPMethod.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPMethod.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPOrigin.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPOrigin.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPRedirect.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPRedirect.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPRequest.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPRequest.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPResponse.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPResponse.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPRetryAfter.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPRetryAfter.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/HTTPStatus.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/HTTPStatus.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/TransferProgress.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/TransferProgress.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/Transport.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/Transport.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/TransportError.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/TransportError.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/URLSessionConnection.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/URLSessionConnection.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/URLSessionError.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/URLSessionError.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/URLSessionExchange.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/URLSessionExchange.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/URLSessionTransport.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/URLSessionTransport.swift" suffix(, 0)
    }},
    {"Runtime/HTTP/URLSessionUpload.swift", (const char[]){
#embed "../../Templates/Runtime/HTTP/URLSessionUpload.swift" suffix(, 0)
    }},
    {"Runtime/JSON/CalendarDate.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/CalendarDate.swift" suffix(, 0)
    }},
    {"Runtime/JSON/ClockTime.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/ClockTime.swift" suffix(, 0)
    }},
    {"Runtime/JSON/ISO8601Duration.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/ISO8601Duration.swift" suffix(, 0)
    }},
    {"Runtime/JSON/Indirect+Codable.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/Indirect+Codable.swift" suffix(, 0)
    }},
    {"Runtime/JSON/Indirect+Nullable.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/Indirect+Nullable.swift" suffix(, 0)
    }},
    {"Runtime/JSON/Indirect.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/Indirect.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONCodable+Codable.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONCodable+Codable.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONCodable+CustomTypes+Codable.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONCodable+CustomTypes+Codable.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONCodable+CustomTypes.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONCodable+CustomTypes.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONCodable+Decimal.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONCodable+Decimal.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONCodable+Foundation.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONCodable+Foundation.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONCodable+StandardTypes.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONCodable+StandardTypes.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONCodable+UInt64.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONCodable+UInt64.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONCodable.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONCodable.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONError+Location.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONError+Location.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONError.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONError.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONForm+Foundation.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONForm+Foundation.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONForm+UnixTime.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONForm+UnixTime.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONForm.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONForm.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONKey.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONKey.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONKeys.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONKeys.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONMembers.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONMembers.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONNulls.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONNulls.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONNumber+Powers.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONNumber+Powers.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONNumber.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONNumber.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONOptions.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONOptions.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Depth.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Depth.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Embedded.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Embedded.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+KeyOrder.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+KeyOrder.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Keys.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Keys.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Members.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Members.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Numbers.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Numbers.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Peeking.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Peeking.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Probes.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Probes.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Skip.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Skip.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader+Strings.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader+Strings.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONReader.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONReader.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONTimestamp.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONTimestamp.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONValue+Coders.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONValue+Coders.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONValue+Literals.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONValue+Literals.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONValue.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONValue.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONWriter+Buffer.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONWriter+Buffer.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONWriter+Doubles.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONWriter+Doubles.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONWriter+Numbers.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONWriter+Numbers.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONWriter+Strings.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONWriter+Strings.swift" suffix(, 0)
    }},
    {"Runtime/JSON/JSONWriter.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/JSONWriter.swift" suffix(, 0)
    }},
    {"Runtime/JSON/Nullable+Codable.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/Nullable+Codable.swift" suffix(, 0)
    }},
    {"Runtime/JSON/Nullable+Form.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/Nullable+Form.swift" suffix(, 0)
    }},
    {"Runtime/JSON/Nullable.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/Nullable.swift" suffix(, 0)
    }},
    {"Runtime/JSON/OpenEnum+Codable.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/OpenEnum+Codable.swift" suffix(, 0)
    }},
    {"Runtime/JSON/OpenEnum.swift", (const char[]){
#embed "../../Templates/Runtime/JSON/OpenEnum.swift" suffix(, 0)
    }},
    {"Runtime/JSONLines/JSONLineParser.swift", (const char[]){
#embed "../../Templates/Runtime/JSONLines/JSONLineParser.swift" suffix(, 0)
    }},
    {"Runtime/JSONLines/JSONLines.swift", (const char[]){
#embed "../../Templates/Runtime/JSONLines/JSONLines.swift" suffix(, 0)
    }},
    {"Runtime/JSONLines/JSONLinesBody.swift", (const char[]){
#embed "../../Templates/Runtime/JSONLines/JSONLinesBody.swift" suffix(, 0)
    }},
    {"Runtime/JSONLines/ResponseCoding+Lines.swift", (const char[]){
#embed "../../Templates/Runtime/JSONLines/ResponseCoding+Lines.swift" suffix(, 0)
    }},
    {"Runtime/Links/ServerLink.swift", (const char[]){
#embed "../../Templates/Runtime/Links/ServerLink.swift" suffix(, 0)
    }},
    {"Runtime/LongRunning/APIClient+Waiting.swift", (const char[]){
#embed "../../Templates/Runtime/LongRunning/APIClient+Waiting.swift" suffix(, 0)
    }},
    {"Runtime/LongRunning/LongRunningCall.swift", (const char[]){
#embed "../../Templates/Runtime/LongRunning/LongRunningCall.swift" suffix(, 0)
    }},
    {"Runtime/LongRunning/OperationMonitor.swift", (const char[]){
#embed "../../Templates/Runtime/LongRunning/OperationMonitor.swift" suffix(, 0)
    }},
    {"Runtime/LongRunning/PollingPolicy.swift", (const char[]){
#embed "../../Templates/Runtime/LongRunning/PollingPolicy.swift" suffix(, 0)
    }},
    {"Runtime/Multipart/MultipartBody.swift", (const char[]){
#embed "../../Templates/Runtime/Multipart/MultipartBody.swift" suffix(, 0)
    }},
    {"Runtime/Multipart/MultipartParser.swift", (const char[]){
#embed "../../Templates/Runtime/Multipart/MultipartParser.swift" suffix(, 0)
    }},
    {"Runtime/Multipart/MultipartPart.swift", (const char[]){
#embed "../../Templates/Runtime/Multipart/MultipartPart.swift" suffix(, 0)
    }},
    {"Runtime/Multipart/MultipartStream.swift", (const char[]){
#embed "../../Templates/Runtime/Multipart/MultipartStream.swift" suffix(, 0)
    }},
    {"Runtime/MultipartForms/FileUpload.swift", (const char[]){
#embed "../../Templates/Runtime/MultipartForms/FileUpload.swift" suffix(, 0)
    }},
    {"Runtime/MultipartForms/MultipartForm.swift", (const char[]){
#embed "../../Templates/Runtime/MultipartForms/MultipartForm.swift" suffix(, 0)
    }},
    {"Runtime/Paging/APIClient+Paging.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/APIClient+Paging.swift" suffix(, 0)
    }},
    {"Runtime/Paging/LinkHeader.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/LinkHeader.swift" suffix(, 0)
    }},
    {"Runtime/Paging/LoadedPage.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/LoadedPage.swift" suffix(, 0)
    }},
    {"Runtime/Paging/PageFacts.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/PageFacts.swift" suffix(, 0)
    }},
    {"Runtime/Paging/PagedItems.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/PagedItems.swift" suffix(, 0)
    }},
    {"Runtime/Paging/PagingCursor.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/PagingCursor.swift" suffix(, 0)
    }},
    {"Runtime/Paging/PagingProgress.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/PagingProgress.swift" suffix(, 0)
    }},
    {"Runtime/Paging/PagingRule.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/PagingRule.swift" suffix(, 0)
    }},
    {"Runtime/Paging/PagingSource.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/PagingSource.swift" suffix(, 0)
    }},
    {"Runtime/Paging/PagingTarget.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/PagingTarget.swift" suffix(, 0)
    }},
    {"Runtime/Paging/Request+Paging.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/Request+Paging.swift" suffix(, 0)
    }},
    {"Runtime/Paging/ResponsePage.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/ResponsePage.swift" suffix(, 0)
    }},
    {"Runtime/Paging/ResponsePages.swift", (const char[]){
#embed "../../Templates/Runtime/Paging/ResponsePages.swift" suffix(, 0)
    }},
    {"Runtime/Requests/ParameterSerialization.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/ParameterSerialization.swift" suffix(, 0)
    }},
    {"Runtime/Requests/ParameterStyle.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/ParameterStyle.swift" suffix(, 0)
    }},
    {"Runtime/Requests/ParameterValue.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/ParameterValue.swift" suffix(, 0)
    }},
    {"Runtime/Requests/PathSegment.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/PathSegment.swift" suffix(, 0)
    }},
    {"Runtime/Requests/PercentEncoding.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/PercentEncoding.swift" suffix(, 0)
    }},
    {"Runtime/Requests/Request+Accepting.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/Request+Accepting.swift" suffix(, 0)
    }},
    {"Runtime/Requests/Request.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/Request.swift" suffix(, 0)
    }},
    {"Runtime/Requests/RequestBody.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/RequestBody.swift" suffix(, 0)
    }},
    {"Runtime/Requests/RequestHead.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/RequestHead.swift" suffix(, 0)
    }},
    {"Runtime/Requests/RequestIdempotency.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/RequestIdempotency.swift" suffix(, 0)
    }},
    {"Runtime/Requests/RequestParameters.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/RequestParameters.swift" suffix(, 0)
    }},
    {"Runtime/Requests/RequestParts.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/RequestParts.swift" suffix(, 0)
    }},
    {"Runtime/Requests/ServerURL.swift", (const char[]){
#embed "../../Templates/Runtime/Requests/ServerURL.swift" suffix(, 0)
    }},
    {"Runtime/Responses/BodyCoding.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/BodyCoding.swift" suffix(, 0)
    }},
    {"Runtime/Responses/CallFailure.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/CallFailure.swift" suffix(, 0)
    }},
    {"Runtime/Responses/DocumentedResponses.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/DocumentedResponses.swift" suffix(, 0)
    }},
    {"Runtime/Responses/Failure.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/Failure.swift" suffix(, 0)
    }},
    {"Runtime/Responses/FailureSummary.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/FailureSummary.swift" suffix(, 0)
    }},
    {"Runtime/Responses/RawResponse+Text.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/RawResponse+Text.swift" suffix(, 0)
    }},
    {"Runtime/Responses/Response.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/Response.swift" suffix(, 0)
    }},
    {"Runtime/Responses/ResponseCoding+Optional.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/ResponseCoding+Optional.swift" suffix(, 0)
    }},
    {"Runtime/Responses/ResponseCoding+Wrapping.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/ResponseCoding+Wrapping.swift" suffix(, 0)
    }},
    {"Runtime/Responses/ResponseCoding.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/ResponseCoding.swift" suffix(, 0)
    }},
    {"Runtime/Responses/ResponseCodings.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/ResponseCodings.swift" suffix(, 0)
    }},
    {"Runtime/Responses/ResponseDecoding.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/ResponseDecoding.swift" suffix(, 0)
    }},
    {"Runtime/Responses/StatusPattern.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/StatusPattern.swift" suffix(, 0)
    }},
    {"Runtime/Responses/StreamOrigin.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/StreamOrigin.swift" suffix(, 0)
    }},
    {"Runtime/Responses/StreamedResponse.swift", (const char[]){
#embed "../../Templates/Runtime/Responses/StreamedResponse.swift" suffix(, 0)
    }},
    {"Runtime/Streams/ByteBacklog.swift", (const char[]){
#embed "../../Templates/Runtime/Streams/ByteBacklog.swift" suffix(, 0)
    }},
    {"Runtime/Streams/ByteStream.swift", (const char[]){
#embed "../../Templates/Runtime/Streams/ByteStream.swift" suffix(, 0)
    }},
    {"Runtime/Streams/ByteStreamSource.swift", (const char[]){
#embed "../../Templates/Runtime/Streams/ByteStreamSource.swift" suffix(, 0)
    }},
    {"Runtime/Streams/FIFOQueue.swift", (const char[]){
#embed "../../Templates/Runtime/Streams/FIFOQueue.swift" suffix(, 0)
    }},
    {"Runtime/Streams/FileChunks.swift", (const char[]){
#embed "../../Templates/Runtime/Streams/FileChunks.swift" suffix(, 0)
    }},
    {"Runtime/Streams/SegmentReader.swift", (const char[]){
#embed "../../Templates/Runtime/Streams/SegmentReader.swift" suffix(, 0)
    }},
    {"Runtime/Stub/ByteStream+Chunks.swift", (const char[]){
#embed "../../Templates/Runtime/Stub/ByteStream+Chunks.swift" suffix(, 0)
    }},
    {"Runtime/Stub/CallStub+Events.swift", (const char[]){
#embed "../../Templates/Runtime/Stub/CallStub+Events.swift" suffix(, 0)
    }},
    {"Runtime/Stub/CallStub+Lines.swift", (const char[]){
#embed "../../Templates/Runtime/Stub/CallStub+Lines.swift" suffix(, 0)
    }},
    {"Runtime/Stub/CallStub.swift", (const char[]){
#embed "../../Templates/Runtime/Stub/CallStub.swift" suffix(, 0)
    }},
    {"Runtime/Stub/StubFormat.swift", (const char[]){
#embed "../../Templates/Runtime/Stub/StubFormat.swift" suffix(, 0)
    }},
    {"Runtime/Stub/StubTransport.swift", (const char[]){
#embed "../../Templates/Runtime/Stub/StubTransport.swift" suffix(, 0)
    }},
    {"Runtime/Webhooks/ReceivedWebhook.swift", (const char[]){
#embed "../../Templates/Runtime/Webhooks/ReceivedWebhook.swift" suffix(, 0)
    }},
    {"Runtime/Webhooks/WebhookSigningKey.swift", (const char[]){
#embed "../../Templates/Runtime/Webhooks/WebhookSigningKey.swift" suffix(, 0)
    }},
    {"Runtime/Webhooks/WebhookVerificationError.swift", (const char[]){
#embed "../../Templates/Runtime/Webhooks/WebhookVerificationError.swift" suffix(, 0)
    }},
    {"Runtime/Webhooks/WebhookVerifier.swift", (const char[]){
#embed "../../Templates/Runtime/Webhooks/WebhookVerifier.swift" suffix(, 0)
    }},
};

struct embedded_files embedded_runtime(void) {
    struct embedded_files all = {files, sizeof files / sizeof files[0]};
    return all;
}
