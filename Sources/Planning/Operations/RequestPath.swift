import APIDescription

/// The segments of a path such as `/api/sessions/{id}/rewind` (OpenAPI 3.1, 4.8.8.2), and a query that the path may contain.
struct RequestPath {
    let segments: [RequestPlan.Segment]
    let query: [ParameterUse]
    let fixedQuery: [RequestPlan.FixedPair]

    /// - Parameter parameters: The path parameters by name. Other names in braces are text.
    init(_ path: String, parameters: [String: ParameterUse]) {
        var pieces: [RequestPlan.Segment.Piece] = []
        var afterPath: [RequestPlan.Segment.Piece] = []
        var isQuery = false
        parts: for part in PathTemplate(path).parts {
            switch part {
            case .parameter(let name):
                let piece = parameters[name].map(RequestPlan.Segment.Piece.parameter) ?? .text("{\(name)}")
                if isQuery { afterPath.append(piece) } else { pieces.append(piece) }
            case .literal(let text):
                for (index, half) in text.prefix(while: { $0 != "#" }).split(separator: "?", omittingEmptySubsequences: false).enumerated()
                {
                    if index > 0 { isQuery = true }
                    if isQuery { afterPath.append(.text(String(half))) } else { pieces.append(.text(String(half))) }
                }
                // A fragment is never sent; it only distinguishes paths in the description.
                if text.contains("#") { break parts }
            }
        }
        segments = Self.segments(of: pieces)
        (fixedQuery, query) = Self.query(of: afterPath)
    }

    private static func segments(of pieces: [RequestPlan.Segment.Piece]) -> [RequestPlan.Segment] {
        var segments = [RequestPlan.Segment(pieces: [])]
        for piece in pieces {
            guard case .text(let text) = piece else {
                segments[segments.count - 1].pieces.append(piece)
                continue
            }
            for (index, part) in text.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { segments.append(RequestPlan.Segment(pieces: [])) }
                if !part.isEmpty { segments[segments.count - 1].pieces.append(.text(String(part))) }
            }
        }
        if segments.first?.pieces.isEmpty == true { segments.removeFirst() }
        if segments.count == 1, segments[0].pieces.isEmpty { return [] }
        // A trailing slash is an empty segment.
        return segments.map { $0.pieces.isEmpty ? RequestPlan.Segment(pieces: [.text("")]) : $0 }
    }

    /// Returns the pairs and the parameters of a query such as `a=b&c={d}`.
    private static func query(of pieces: [RequestPlan.Segment.Piece]) -> (fixed: [RequestPlan.FixedPair], parameters: [ParameterUse]) {
        var fixed: [RequestPlan.FixedPair] = []
        var parameters: [ParameterUse] = []
        var name = ""
        for piece in pieces {
            switch piece {
            case .text(let text):
                for pair in text.split(separator: "&") {
                    let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                    name = halves[0]
                    // A name without a value belongs to a parameter.
                    if let value = halves.dropFirst().first, !value.isEmpty { fixed.append(.init(name: name, value: value)) }
                    if halves.count == 1 { fixed.append(.init(name: name, value: "")) }
                }
            case .parameter(var use):
                use.wireName = name.isEmpty ? use.wireName : name
                use.style = nil
                use.explode = nil
                parameters.append(use)
                name = ""
            }
        }
        return (fixed, parameters)
    }
}
