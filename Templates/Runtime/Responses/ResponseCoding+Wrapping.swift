nonisolated extension ResponseCoding {
    /// Returns a coding of streams as one of several types.
    static func wrapping<Stream>(
        _ coding: ResponseCoding<Stream>,
        _ wrap: @escaping @Sendable (Stream) -> Value
    ) -> ResponseCoding<Value> {
        ResponseCoding(coding.body.wrapping(wrap))
    }
}

nonisolated extension BodyCoding {
    fileprivate func wrapping<Stream: Sendable, Value: Sendable>(_ wrap: @escaping @Sendable (Stream) -> Value) -> BodyCoding {
        switch decoding {
        case .whole(let decode):
            BodyCoding(
                contentTypes: contentTypes,
                decoding: .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> any Sendable in
                    wrap(try BodyCoding.unwrap(try decode(response, json)))
                }
            )
        case .stream(let open): BodyCoding(contentTypes: contentTypes, decoding: .stream { (open($0) as? Stream).map(wrap) })
        case .never: self
        case .either(let codings): BodyCoding(contentTypes: contentTypes, decoding: .either(codings.map { $0.wrapping(wrap) }))
        }
    }
}
