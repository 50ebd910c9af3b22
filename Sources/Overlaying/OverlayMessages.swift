internal import JSONPath
internal import JSONReading
internal import Reporting

extension Diagnostic.Message {
    // MARK: Reading

    static func notAnOverlay(found: JSONNode) -> Self {
        "this isn't an overlay: expected an object with `overlay`, `info` and `actions`, found \(found.kindDescription)"
    }

    static let noVersion: Self = #"this isn't an overlay: it has no `overlay` member, such as `"overlay": "1.1.0"`"#
    static func unsupportedVersion(_ text: String) -> Self { "Overlay version \(text) isn't supported: use 1.0.0 or 1.1.0" }
    static func incompleteVersion(_ text: String) -> Self { "the version must be a string of three numbers: write \"\(text)\"" }
    static let noInfo: Self = "the overlay has no `info`: add one, with a `title` and a `version`"
    static func missingInfo(_ key: String) -> Self { "`info` has no `\(key)`" }
    static let noActions: Self = "the overlay has no `actions`: add a list with at least one"
    static let noTarget: Self = "the action has no `target`: add a JSONPath query, such as \"$.paths['/pets'].get\""
    static let duplicateAction: Self = "the action repeats an earlier one: remove one of them"
    static let updateAndCopy: Self = "the action has both `update` and `copy`: split it into two actions"
    static let copyNeedsNewerVersion: Self = "`copy` is part of Overlay 1.1: write \"overlay\": \"1.1.0\""
    static let changesNothing: Self = "the action changes nothing: give it `update`, `copy` or `\"remove\": true`"

    static func ignored(_ key: String) -> Self { "`\(key)` has no effect, because the action removes its targets" }

    static func wrongKind(_ what: String, _ expected: String, found: JSONNode, isKey: Bool = true) -> Self {
        "\(isKey ? "`\(what)`" : what) must be \(expected), not \(found.kindDescription)"
    }

    static func unknownKey(_ key: String, known: [String]) -> Self {
        if let near = known.nearest(to: key) {
            return "unknown key \"\(key)\"; did you mean \"\(near)\"?"
        }
        return "unknown key \"\(key)\"; expected \(known.joined(separator: ", ")) or an extension that begins with x-"
    }

    // MARK: Applying

    static func selectsNothing(_ what: String, _ end: JSONPath.DeadEnd) -> Self {
        let parent = end.parents[0].path.description
        let place = end.parents.count == 1 ? parent : "\(parent) and \(end.parents.count - 1) more"
        let start = "\(what) selects nothing: "
        guard let name = end.name else {
            return end.isFilter ? "\(start)nothing in \(place) passes the filter" : "\(start)\(place) has no such value"
        }
        let keys = end.parents.prefix(1000).flatMap { $0.node.object?.members.map(\.key) ?? [] }
        if let near = keys.nearest(to: name) {
            return "\(start)there is no \"\(name)\" in \(place); did you mean \"\(near)\"?"
        }
        return "\(start)there is no \"\(name)\" in \(place)"
    }

    static let tooCostly: Self = "the query visits more than \(JSONPath.mostVisits) values: use fewer `..`"
    static let removesRoot: Self = "the root of a document can't be removed: select a part of it"

    static func severalSources(_ count: Int) -> Self {
        "expected `copy` to select one value, found \(count): make the query more specific"
    }

    static func mixedTargets(_ first: String, _ second: String) -> Self {
        "the target selects \(first) and \(second): the targets must be all objects, all arrays or all primitive values"
    }

    static func incompatible(_ update: JSONNode, with target: JSONNode, at path: String) -> Self {
        let found = "\(update.kindDescription) can't be merged with \(target.kindDescription) at \(path)"
        return "\(found): remove the old value with a separate action first, or correct the new one"
    }

    static func tooLarge(_ limit: Int) -> Self { "the overlays add more than \(limit) values: copy smaller parts, or to fewer targets" }
    static func tooDeep(_ limit: Int) -> Self { "the arrays and objects of the result are nested more than \(limit) deep" }
}
