public import Foundation

/// A file to upload: bytes in memory, a file on disk, or a stream of bytes.
public nonisolated struct FileUpload: Hashable, Sendable {
    /// The source of the bytes.
    public enum Content: Hashable, Sendable {
        case data(Data)
        case file(URL)
        /// Bytes that can be read only once, and their number if it's known.
        case stream(ByteStream, length: Int?)
    }

    /// The source of the bytes.
    public var content: Content
    /// The name of the file for the server.
    public var fileName: String
    /// The content type; `nil` for that of the description, or `application/octet-stream` without one.
    public var contentType: String?
    /// The headers of the part in addition to `Content-Disposition` and `Content-Type`.
    public var headers: HTTPHeaders

    /// Creates an upload of bytes in memory.
    public init(_ data: Data, fileName: String, contentType: String? = nil, headers: HTTPHeaders = [:]) {
        content = .data(data)
        self.fileName = fileName
        self.contentType = contentType
        self.headers = headers
    }

    /// Creates an upload of a file on disk, which is read as it's sent.
    ///
    /// - Parameters:
    ///   - url: The URL of the file.
    ///   - fileName: The name for the server; `nil` for the file's own name.
    ///   - contentType: The content type; `nil` for that of the description, or `application/octet-stream` without one.
    ///   - headers: The headers of the part in addition to `Content-Disposition` and `Content-Type`.
    public init(file url: URL, fileName: String? = nil, contentType: String? = nil, headers: HTTPHeaders = [:]) {
        content = .file(url)
        self.fileName = fileName ?? url.lastPathComponent
        self.contentType = contentType
        self.headers = headers
    }

    /// Creates an upload of bytes that can be read only once, such as `ByteStream(chunks)`. The call isn't retried.
    ///
    /// - Parameters:
    ///   - stream: The bytes.
    ///   - length: The number of bytes; `nil` if unknown.
    ///   - fileName: The name for the server.
    ///   - contentType: The content type; `nil` for that of the description, or `application/octet-stream` without one.
    ///   - headers: The headers of the part in addition to `Content-Disposition` and `Content-Type`.
    public init(_ stream: ByteStream, length: Int? = nil, fileName: String, contentType: String? = nil, headers: HTTPHeaders = [:]) {
        content = .stream(stream, length: length)
        self.fileName = fileName
        self.contentType = contentType
        self.headers = headers
    }
}
