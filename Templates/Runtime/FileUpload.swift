public import Foundation

/// A file to send: bytes in memory, or a file on disk that is read while it is sent.
public nonisolated struct FileUpload: Hashable, Sendable {
    /// Where the bytes are.
    public enum Content: Hashable, Sendable {
        case data(Data)
        case file(URL)
    }

    public var content: Content
    public var fileName: String
    public var contentType: String

    /// Bytes in memory.
    public init(_ data: Data, fileName: String, contentType: String = "application/octet-stream") {
        content = .data(data)
        self.fileName = fileName
        self.contentType = contentType
    }

    /// A file on disk, which is not read into memory as a whole.
    ///
    /// - Parameter fileName: What the server is told; `nil` for the file's own name.
    public init(file url: URL, fileName: String? = nil, contentType: String = "application/octet-stream") {
        content = .file(url)
        self.fileName = fileName ?? url.lastPathComponent
        self.contentType = contentType
    }
}
