// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct AttachCommentRequest: MultipartEncodable, Hashable, Sendable {
    public var text: String

    public var at: Date?

    public var image: FileUpload?

    public init(text: String, at: Date? = nil, image: FileUpload? = nil) {
        self.text = text
        self.at = at
        self.image = image
    }
}

nonisolated extension AttachCommentRequest {
    public func encode(to form: inout MultipartForm) {
        form.field("text", text)
        form.field("at", at)
        form.file("image", image)
    }
}
