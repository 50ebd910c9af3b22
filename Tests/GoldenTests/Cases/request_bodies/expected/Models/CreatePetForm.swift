// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct CreatePetForm: MultipartEncodable, Hashable, Sendable {
    public var name: String

    public var photo: FileUpload?

    public var photos: [FileUpload]?

    public init(name: String, photo: FileUpload? = nil, photos: [FileUpload]? = nil) {
        self.name = name
        self.photo = photo
        self.photos = photos
    }
}

nonisolated extension CreatePetForm {
    public func encode(to form: inout MultipartForm) {
        form.field("name", name)
        form.file("photo", photo)
        form.files("photos", photos)
    }
}
