internal import JSONReading

/// Rewrites references into parameters, responses and operations of the same document, whose content moves in the upgrade.
///
/// They are rare, and their new pointers are known only when the upgraded document is complete.
enum DeepReferences {
    static func rewrite(in upgraded: JSONNode, written: JSONNode) -> JSONNode {
        var texts: Set<String> = []
        gather(from: upgraded, into: &texts)
        let candidates = texts.compactMap { text in JSONPointer(fragment: text).map { (text, $0) } }
        let moved = candidates.filter { upgraded.at($0.1) == nil && written.at($0.1) != nil }
        if moved.isEmpty { return upgraded }
        let pointers = UpgradedPointers(written: written, upgraded: [(JSONPointer(), upgraded)])
        var replacements: [String: String] = [:]
        for (text, pointer) in moved {
            let target = pointers.upgraded(pointer)
            if upgraded.at(target) != nil { replacements[text] = target.fragment }
        }
        return replace(in: upgraded, replacements)
    }

    /// Collects the references whose targets may have moved. Those to `definitions` are already rewritten, except in examples (data).
    private static func gather(from node: JSONNode, into texts: inout Set<String>) {
        if let text = node.reference?.string, text.hasPrefix("#/"), !text.hasPrefix("#/components/"), !text.hasPrefix("#/definitions/") {
            texts.insert(text)
        }
        for member in node.members { gather(from: member.value, into: &texts) }
        for element in node.array ?? [] { gather(from: element, into: &texts) }
    }

    private static func replace(in node: JSONNode, _ replacements: [String: String]) -> JSONNode {
        guard let reference = node.reference, let text = reference.string, let replacement = replacements[text] else {
            return node.mapValues { replace(in: $0, replacements) }
        }
        let members = node.members.map { member in
            member.key == "$ref" ? member.with(.text(replacement, at: reference.location)) : member
        }
        return .object(members, at: node.location)
    }
}
