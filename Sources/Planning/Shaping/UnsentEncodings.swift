import APIDescription
import Reporting

extension ShapedAPI {
    /// Reports the headers of parts and the formats of fields that the emitted form can't send.
    func reportEncodings(diagnostics: inout Diagnostics) {
        for media in api.operations.flatMap({ $0.requestBody?.content ?? [] }) {
            for encoding in unsentHeaders(of: media) {
                for header in encoding.headers {
                    diagnostics.warning(.unsentHeader(header.name, of: encoding.property), at: header.location)
                }
            }
            for encoding in unwritableFields(of: media) {
                diagnostics.warning(.unwritableField(encoding.property, encoding.contentType ?? ""), at: media.location)
            }
        }
    }

    /// The encodings of a URL-encoded form with objects in other formats than JSON.
    private func unwritableFields(of media: MediaType) -> [MediaType.Encoding] {
        guard MediaKind(of: media, in: graph) == .form, let schema = media.schema else { return [] }
        return media.encodings.filter { encoding in
            graph.property(encoding.property, of: schema).map { graph.isUnwritable($0, encoding) } ?? false
        }
    }

    /// The encodings of a multipart body with headers of a part that isn't a file, so they are omitted.
    func unsentHeaders(of media: MediaType) -> [MediaType.Encoding] {
        guard MediaKind(of: media, in: graph) == .multipart, let schema = media.schema else { return [] }
        return media.encodings.filter { encoding in
            guard !encoding.headers.isEmpty, let property = graph.property(encoding.property, of: schema) else { return false }
            return PartShape(of: property, encoding, shapes).file == nil
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unwritableField(_ name: String, _ type: String) -> Self {
        """
        the form sends the object "\(name)" as JSON, not as \(type): describe it as a string to pass text in that format, or set the `body` of \
        the request
        """
    }

    fileprivate static func unsentHeader(_ name: String, of part: String) -> Self {
        """
        the part "\(part)" isn't a file, so the form doesn't send its header "\(name)": to send it, build a `MultipartForm` and set the `body` \
        of the request
        """
    }
}
