/// A response as the description documents it.
package struct DocumentedResponse: Sendable {
    package var status: ResponseCase.Status
    /// In the description's words.
    package var text: String?
    /// The preferred media type of the body; `nil` if there is none.
    package var mediaType: String?
    /// Whether the body is decoded.
    package var hasBody: Bool
}
