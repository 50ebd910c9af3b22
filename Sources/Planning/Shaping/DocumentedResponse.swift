package import APIDescription

/// A documented response.
package struct DocumentedResponse: Sendable {
    package var status: ResponseStatus
    /// The documentation from the description.
    package var text: String?
    /// The preferred media type of the body; `nil` if there is none.
    package var mediaType: String?
    /// Whether the body is decoded.
    package var hasBody: Bool
}
