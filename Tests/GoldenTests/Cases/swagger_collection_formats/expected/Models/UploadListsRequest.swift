// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct UploadListsRequest: MultipartEncodable, Hashable, Sendable {
    public var plain: String?

    public var pipes: String?

    public var multi: [String]?

    public var files: [FileUpload]?

    public init(plain: String? = nil, pipes: String? = nil, multi: [String]? = nil, files: [FileUpload]? = nil) {
        self.plain = plain
        self.pipes = pipes
        self.multi = multi
        self.files = files
    }
}

nonisolated extension UploadListsRequest {
    public func encode(to form: inout MultipartForm) {
        form.field("plain", plain)
        form.field("pipes", pipes)
        form.field("multi", multi)
        form.files("files", files)
    }
}
