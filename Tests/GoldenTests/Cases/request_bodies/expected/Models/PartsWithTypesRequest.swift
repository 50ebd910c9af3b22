// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct PartsWithTypesRequest: MultipartEncodable, Hashable, Sendable {
    public var name: String

    public var meta: Pet?

    public var picture: FileUpload?

    public var raw: FileUpload?

    public var csv: String?

    public init(name: String, meta: Pet? = nil, picture: FileUpload? = nil, raw: FileUpload? = nil, csv: String? = nil) {
        self.name = name
        self.meta = meta
        self.picture = picture
        self.raw = raw
        self.csv = csv
    }
}

nonisolated extension PartsWithTypesRequest {
    public func encode(to form: inout MultipartForm) {
        form.field("name", name)
        form.field("meta", meta, contentType: "application/vnd.pet+json")
        form.file("picture", picture)
        form.file("raw", raw)
        form.field("csv", csv, contentType: "text/csv")
    }
}
