/// `/api/sessions/{id}/rewind`, cut into segments (OpenAPI 3.1, 4.8.8.2).
enum PathTemplate {
    /// - Parameter parameters: By name; a name in braces that is none of them stays text.
    static func segments(of path: String, parameters: [String: ParameterUse]) -> [RequestPlan.Segment] {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.first?.isEmpty == true { parts.removeFirst() }
        if parts == [""] { return [] }
        return parts.map { RequestPlan.Segment(pieces: pieces(of: $0, parameters: parameters)) }
    }

    private static func pieces(of segment: Substring, parameters: [String: ParameterUse]) -> [RequestPlan.Segment.Piece] {
        var pieces: [RequestPlan.Segment.Piece] = []
        var text = ""
        var rest = segment
        while let first = rest.first {
            if first == "{", let end = rest.firstIndex(of: "}"),
                let use = parameters[String(rest[rest.index(after: rest.startIndex)..<end])]
            {
                if !text.isEmpty { pieces.append(.text(text)) }
                text = ""
                pieces.append(.parameter(use))
                rest = rest[rest.index(after: end)...]
            } else {
                text.append(first)
                rest = rest.dropFirst()
            }
        }
        if !text.isEmpty || pieces.isEmpty { pieces.append(.text(text)) }
        return pieces
    }
}
