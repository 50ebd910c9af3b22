nonisolated extension ResponseCoding {
    /// Returns a coding of streams as one of several types.
    static func wrapping<Stream>(
        _ coding: ResponseCoding<Stream>,
        _ wrap: @escaping @Sendable (Stream) -> Value
    ) -> ResponseCoding<Value> {
        switch coding.decoding {
        case .whole(let decode):
            ResponseCoding(
                contentTypes: coding.contentTypes,
                .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> Value in wrap(try decode(response, json)) }
            )
        case .stream(let open):
            ResponseCoding(contentTypes: coding.contentTypes, .stream { wrap(open($0)) })
        case .never: .undecoded
        case .either(let codings):
            ResponseCoding(contentTypes: coding.contentTypes, .either(codings.map { wrapping($0, wrap) }))
        }
    }
}
