internal import JSONPath
package import JSONReading
package import Reporting

extension Overlay {
    /// The maximum number of values that all overlays together may add to a document: several times as many as any description has.
    package static let mostAdditions = 2_000_000

    /// Applies overlays to a document in order. Each action is applied to the result of the previous one.
    ///
    /// A value from an overlay has its location in the overlay; a copied value has the location of its source. Locations in the result are
    /// unique: if a value is used several times, the locations differ in the view of the file (see ``SourceFiles/addView(of:)``).
    ///
    /// - Parameters:
    ///   - root: The document.
    ///   - diagnostics: Receives a warning for a target that selects nothing, and an error for an action that can't be applied.
    package static func apply(
        _ overlays: [Overlay],
        to root: JSONNode,
        files: inout SourceFiles,
        mostAdditions: Int = mostAdditions,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        var application = OverlayApplication(
            edit: TreeEdit(locations: FreshLocations(files: files, overlays: overlays.map(\.file)), mostAdditions: mostAdditions),
            diagnostics: diagnostics
        )
        var result = root
        for overlay in overlays {
            for action in overlay.actions { result = application.apply(action, to: result) }
        }
        files = application.edit.locations.files
        diagnostics = application.diagnostics
        return result
    }
}

/// The state of applying actions in order.
private struct OverlayApplication {
    var edit: TreeEdit
    var diagnostics: Diagnostics

    /// - Returns: The changed document, or `root` if the action can't be applied.
    mutating func apply(_ action: Action, to root: JSONNode) -> JSONNode {
        guard let targets = select(action.target, "the target", in: root), !targets.isEmpty else { return root }
        let value: JSONNode?
        switch action.change {
        case .remove:
            value = nil
            if targets.contains(where: { $0.path.isRoot }) {
                diagnostics.error(.removesRoot, at: action.target.location)
                return root
            }
        case .update(let node):
            value = node
        case .copy(let source):
            guard let node = self.source(source, in: root) else { return root }
            value = node
        }
        guard value == nil || haveOneKind(targets, of: action) else { return root }
        do throws(TreeEdit.Failure) {
            return try edit.apply(value, to: Targets(targets, in: root), in: root)
        } catch {
            diagnostics.error(error.message, at: error.location ?? action.target.location)
            return root
        }
    }

    /// Returns the only value that `copy` selects; `nil` after a diagnostic.
    private mutating func source(_ query: Action.Query, in root: JSONNode) -> JSONNode? {
        guard let sources = select(query, "`copy`", in: root), !sources.isEmpty else { return nil }
        guard sources.count == 1 else {
            diagnostics.error(.severalSources(sources.count), at: query.location)
            return nil
        }
        return sources[0].node
    }

    /// - Returns: `nil` after an error; empty after a warning.
    private mutating func select(_ query: Action.Query, _ subject: String, in root: JSONNode) -> [JSONPath.Match]? {
        do throws(JSONPathTooCostly) {
            let matches = try query.path.matches(in: root)
            if matches.isEmpty, let end = try query.path.deadEnd(in: root) {
                diagnostics.warning(.selectsNothing(subject, end), at: query.location)
            }
            return matches
        } catch {
            diagnostics.error(.tooCostly, at: query.location)
            return nil
        }
    }

    /// Returns whether the targets are all objects, all arrays or all primitive values (Overlay 1.1, Action Object).
    private mutating func haveOneKind(_ targets: [JSONPath.Match], of action: Action) -> Bool {
        guard let other = targets.first(where: { $0.node.isLike(targets[0].node) == false }) else { return true }
        diagnostics.error(
            .mixedTargets(
                "\(targets[0].node.kindDescription) at \(targets[0].path.description)",
                "\(other.node.kindDescription) at \(other.path.description)"
            ),
            at: action.target.location
        )
        return false
    }
}

extension NodePath {
    fileprivate var isRoot: Bool {
        if case .root = self { true } else { false }
    }
}

extension JSONNode {
    /// Returns whether both are objects, arrays or primitive values.
    func isLike(_ other: JSONNode) -> Bool {
        switch (value, other.value) {
        case (.object, .object), (.array, .array): true
        case (.object, _), (_, .object), (.array, _), (_, .array): false
        default: true
        }
    }
}
