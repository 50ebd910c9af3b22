// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct MixedPartsRequest: MultipartEncodable, Hashable, Sendable {
    public var name: String

    public var file: FileUpload?

    public var meta: Pet?

    public init(name: String, file: FileUpload? = nil, meta: Pet? = nil) {
        self.name = name
        self.file = file
        self.meta = meta
    }
}

nonisolated extension MixedPartsRequest {
    public func encode(to form: inout MultipartForm) {
        form.field("name", name)
        form.file("file", file)
        form.field("meta", meta)
    }
}
