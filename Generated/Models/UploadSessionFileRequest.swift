// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A form with one file.
public nonisolated struct UploadSessionFileRequest: MultipartEncodable, Hashable, Sendable {
    /// The content of the file, with its name.
    public var file: FileUpload

    public init(file: FileUpload) {
        self.file = file
    }
}

nonisolated extension UploadSessionFileRequest {
    public func encode(to form: inout MultipartForm) {
        form.file("file", file)
    }
}
