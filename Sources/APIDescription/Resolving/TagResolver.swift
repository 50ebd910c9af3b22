internal import Reporting

/// Checks that the `parent` of each tag is another tag, and that tags aren't nested in themselves (OpenAPI 3.2, 4.22.1).
enum TagResolver {
    static func resolve(_ tags: [Tag], diagnostics: inout Diagnostics) -> [Tag] {
        let names = tags.map(\.name)
        var tags = tags
        for index in tags.indices {
            guard let parent = tags[index].parent, !names.contains(parent) else { continue }
            diagnostics.warning(.unknownParent(parent, near: names.nearest(to: parent)), at: tags[index].location)
            tags[index].parent = nil
        }
        let parents = Dictionary(tags.map { ($0.name, $0.parent) }, uniquingKeysWith: { first, _ in first })
        var cut: Set<String> = []
        for index in tags.indices {
            var chain = [tags[index].name]
            while let last = chain.last, !cut.contains(last), let next = parents[last] ?? nil, !chain.contains(next) { chain.append(next) }
            guard let last = chain.last, !cut.contains(last), parents[last] ?? nil == tags[index].name else { continue }
            diagnostics.warning(.circle(of: chain), at: tags[index].location)
            cut.insert(tags[index].name)
            tags[index].parent = nil
        }
        return tags
    }
}

extension Diagnostic.Message {
    static func unknownParent(_ name: String, near: String?) -> Self {
        if let near {
            return "unknown tag \"\(name)\"; did you mean \"\(near)\"? The tag is not nested"
        }
        return "unknown tag \"\(name)\": declare it in `tags`; the tag is not nested"
    }
}
