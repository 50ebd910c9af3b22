import APIDescription

/// The segments of a path such as `/api/sessions/{id}/rewind` (OpenAPI 3.1, 4.8.8.2), and a query that the path may contain.
struct RequestPath {
    let segments: [RequestPlan.Segment]
    let query: [ParameterUse]
    let fixedQuery: [RequestPlan.FixedPair]

    /// - Parameter parameters: The path parameters by name. Other names in braces are text.
    init(_ path: String, parameters: [String: ParameterUse]) {
        var inPath: [RequestPlan.Segment.Part] = []
        var afterPath: [RequestPlan.Segment.Part] = []
        var isQuery = false
        parts: for part in PathTemplate(path).parts {
            switch part {
            case .parameter(let name):
                let use = parameters[name].map(RequestPlan.Segment.Part.parameter) ?? .text("{\(name)}")
                if isQuery { afterPath.append(use) } else { inPath.append(use) }
            case .literal(let text):
                let beforeFragment = text.utf8.prefix { $0 != UInt8(ascii: "#") }
                for (index, half) in beforeFragment.split(separator: UInt8(ascii: "?"), omittingEmptySubsequences: false).enumerated() {
                    if index > 0 { isQuery = true }
                    let half = RequestPlan.Segment.Part.text(String(Substring(half)))
                    if isQuery { afterPath.append(half) } else { inPath.append(half) }
                }
                // A fragment is never sent; it only distinguishes paths in the description.
                if beforeFragment.endIndex < text.endIndex { break parts }
            }
        }
        segments = Self.segments(of: inPath)
        (fixedQuery, query) = Self.query(of: afterPath)
    }

    private static func segments(of parts: [RequestPlan.Segment.Part]) -> [RequestPlan.Segment] {
        var segments = [RequestPlan.Segment(parts: [])]
        for part in parts {
            guard case .text(let text) = part else {
                segments[segments.count - 1].parts.append(part)
                continue
            }
            for (index, half) in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).enumerated() {
                if index > 0 { segments.append(RequestPlan.Segment(parts: [])) }
                if !half.isEmpty { segments[segments.count - 1].parts.append(.text(String(Substring(half)))) }
            }
        }
        if segments.first?.parts.isEmpty == true { segments.removeFirst() }
        if segments.count == 1, segments[0].parts.isEmpty { return [] }
        // A trailing slash is an empty segment.
        return segments.map { $0.parts.isEmpty ? RequestPlan.Segment(parts: [.text("")]) : $0 }
    }

    /// Returns the pairs and the parameters of a query such as `a=b&c={d}`.
    private static func query(of parts: [RequestPlan.Segment.Part]) -> (fixed: [RequestPlan.FixedPair], parameters: [ParameterUse]) {
        var fixed: [RequestPlan.FixedPair] = []
        var parameters: [ParameterUse] = []
        var name = ""
        for part in parts {
            switch part {
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
