/// Decodes responses to values of any type: what a ``ResponseCoding`` consists of. It isn't generic, so that it's compiled only once.
nonisolated struct BodyCoding: Sendable {
    /// The content types for the `Accept` header; empty if no body is expected.
    let contentTypes: [String]
    let decoding: Decoding

    /// The results are values of the type of the coding.
    enum Decoding: Sendable {
        /// Decodes the full body.
        case whole(@Sendable (RawResponse, JSONOptions) throws(JSONError) -> any Sendable)
        /// Decodes a body that is still arriving.
        case stream(@Sendable (StreamedResponse) -> (any Sendable)?)
        /// Doesn't decode the body.
        case never
        /// Chooses a coding by the response's content type, or the first one if none matches. None of the codings is such a choice.
        case either([BodyCoding])
    }

    static var undecoded: BodyCoding { BodyCoding(contentTypes: [], decoding: .never) }

    /// A JSON body of the content type `application/json`.
    // Never inlined, because every operation calls it.
    @inline(never)
    static func json(_ type: any JSONCodable.Type) -> BodyCoding {
        json(type, contentType: "application/json")
    }

    /// A JSON body.
    // Never inlined, because every operation calls it.
    @inline(never)
    static func json(_ type: any JSONCodable.Type, contentType: String) -> BodyCoding {
        BodyCoding(
            contentTypes: [contentType],
            decoding: .whole { (response: RawResponse, json: JSONOptions) throws(JSONError) -> any Sendable in
                try response.decodedJSON(json, asAny: type)
            }
        )
    }

    /// The codings to choose from; the coding itself if there is no choice.
    var leaves: [BodyCoding] {
        if case .either(let codings) = decoding { codings } else { [self] }
    }

    /// The properties of the leaves that the choice among them depends on.
    var outline: [DocumentedResponse.Coding] {
        leaves.map { leaf in
            if case .stream = leaf.decoding {
                DocumentedResponse.Coding(contentTypes: leaf.contentTypes, isStream: true)
            } else {
                DocumentedResponse.Coding(contentTypes: leaf.contentTypes, isStream: false)
            }
        }
    }

    /// Decodes an answer.
    ///
    /// - Parameter leaf: The index of the leaf.
    func decode(_ answer: CallAnswer, as leaf: Int) throws(JSONError) -> (any Sendable)? {
        switch leaves[leaf].decoding {
        case .whole(let decode): try decode(answer.raw, answer.decoding.json)
        case .stream(let open): open(answer.streamed)
        case .never, .either: nil
        }
    }

    /// Returns the decoded value of a coding with its type.
    static func unwrap<Value: Sendable>(_ value: any Sendable) throws(JSONError) -> Value {
        guard let value = value as? Value else { throw JSONError(expected: "a value", at: 0) }
        return value
    }
}
