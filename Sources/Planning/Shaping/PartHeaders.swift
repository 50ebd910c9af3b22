import APIDescription
import Reporting

extension ShapedAPI {
    /// Reports the headers of parts that the emitted form can't send.
    func reportHeadersOfParts(diagnostics: inout Diagnostics) {
        for operation in api.operations {
            for media in operation.requestBody?.content ?? [] {
                for encoding in unsentHeaders(of: media) {
                    for header in encoding.headers {
                        diagnostics.warning(.unsentHeader(header.name, of: encoding.property), at: header.location)
                    }
                }
            }
        }
    }

    /// The encodings of a multipart body with headers of a part that isn't a file, so that nothing holds them.
    func unsentHeaders(of media: MediaType) -> [MediaType.Encoding] {
        guard MediaKind(of: media, in: graph) == .multipart, let schema = media.schema else { return [] }
        return media.encodings.filter { encoding in
            guard !encoding.headers.isEmpty, let property = graph.property(encoding.property, of: schema) else { return false }
            return PartShape(of: property, encoding, shapes).file == nil
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unsentHeader(_ name: String, of part: String) -> Self {
        """
        the part "\(part)" isn't a file, so the form doesn't send its header "\(name)": to send it, build a `MultipartForm` and set the `body` \
        of the request
        """
    }
}
