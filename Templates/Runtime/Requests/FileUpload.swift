public import Foundation

/// A file to send: bytes in memory, a file on disk that is read while it is sent, or bytes that are still being made.
public nonisolated struct FileUpload: Hashable, Sendable {
    /// Where the bytes are.
    public enum Content: Hashable, Sendable {
        case data(Data)
        case file(URL)
        /// Bytes that can be read once, and their number if it is known.
        case stream(ByteStream, length: Int?)
    }

    public var content: Content
    public var fileName: String
    /// `nil` for what the description has for the part, else `application/octet-stream`.
    public var contentType: String?
    /// Of the part, besides `Content-Disposition` and `Content-Type`.
    public var headers: HTTPHeaders

    /// Bytes in memory.
    public init(_ data: Data, fileName: String, contentType: String? = nil, headers: HTTPHeaders = [:]) {
        content = .data(data)
        self.fileName = fileName
        self.contentType = contentType
        self.headers = headers
    }

    /// A file on disk, which is not read into memory as a whole.
    ///
    /// - Parameter fileName: What the server is told; `nil` for the file's own name.
    public init(file url: URL, fileName: String? = nil, contentType: String? = nil, headers: HTTPHeaders = [:]) {
        content = .file(url)
        self.fileName = fileName ?? url.lastPathComponent
        self.contentType = contentType
        self.headers = headers
    }

    /// Bytes that are still being made, such as `ByteStream(chunks)`. A call with them is not sent again after a failure.
    ///
    /// - Parameter length: The number of bytes, `nil` if it is not known beforehand.
    public init(_ stream: ByteStream, length: Int? = nil, fileName: String, contentType: String? = nil, headers: HTTPHeaders = [:]) {
        content = .stream(stream, length: length)
        self.fileName = fileName
        self.contentType = contentType
        self.headers = headers
    }
}
