package import JSONReading
package import Reporting

/// The targets of references to parameters, responses and path items, as written, in any file.
///
/// Only the target shows whether a parameter is a body, so the upgrade needs the targets before it starts.
package struct ReferenceTargets: Sendable {
    /// A reference as spelled in a file.
    package struct Key: Hashable, Sendable {
        package var file: SourceFileID
        package var text: String

        package init(file: SourceFileID, text: String) {
            self.file = file
            self.text = text
        }
    }

    package struct Target: Sendable {
        package var node: JSONNode
        /// The defaults of the target's document; `nil` for an OpenAPI 3.x document.
        package var defaults: SwaggerDefaults?

        package init(node: JSONNode, defaults: SwaggerDefaults?) {
            self.node = node
            self.defaults = defaults
        }
    }

    private var targets: [Key: Target] = [:]

    package init() {}

    package subscript(key: Key) -> Target? {
        get { targets[key] }
        set { targets[key] = newValue }
    }

    /// Returns the node at the end of a chain of references; `nil` if the chain is circular or broken.
    func resolve(_ node: JSONNode) -> Target? {
        var target = Target(node: node, defaults: nil)
        let longestChain = 32
        for _ in 0..<longestChain {
            guard let reference = target.node.reference, let text = reference.string else { return target }
            guard let next = self[Key(file: reference.location.file, text: text)] else { return nil }
            target = next
        }
        return nil
    }

    /// Returns the references in a node whose targets the upgrade needs, in order and without duplicates.
    ///
    /// - Parameter node: A document, a path item or the target of another reference.
    package static func references(in node: JSONNode) -> [Key] {
        var found: [Key] = []
        var seen: Set<Key> = []
        func add(_ node: JSONNode) {
            guard let reference = node.reference, let text = reference.string else { return }
            let key = Key(file: reference.location.file, text: text)
            if seen.insert(key).inserted { found.append(key) }
        }
        func addEntries(of node: JSONNode) {
            for entry in node.object?["parameters"]?.array ?? [] { add(entry) }
            for entry in node.object?["responses"]?.members ?? [] { add(entry.value) }
        }
        add(node)
        for section in ["parameters", "responses"] {
            for entry in node.object?[section]?.members ?? [] { add(entry.value) }
        }
        for item in [node] + (node.object?["paths"]?.members.map(\.value) ?? []) {
            addEntries(of: item)
            for method in Paths.methods { item.object?[method].map(addEntries) }
        }
        return found
    }
}

/// Rewrites references to the sections of Swagger 2.0 as references to those of OpenAPI 3.0.
enum References {
    /// Rewrites a reference within the document. References to other files are unchanged.
    ///
    /// - Parameters:
    ///   - section: The section in Swagger 2.0: `definitions`.
    ///   - component: The section in OpenAPI 3.0: `schemas`.
    static func rewrite(_ reference: JSONNode, from section: String, to component: String, in context: UpgradeContext) -> JSONNode {
        guard context.isDocument, let text = reference.string, text.hasPrefix("#/\(section)/") else { return reference }
        let rest = text.dropFirst(section.utf8.count + 3)
        // Nodes inside a parameter or response get other pointers; only the structure of schemas is unchanged.
        if section != "definitions", rest.contains("/") { return reference }
        // If the target is missing, the message quotes the reference as written.
        if let name = JSONPointer("/" + rest)?.tokens.first, context.names(of: section)[name] == nil { return reference }
        return .text("#/components/\(component)/\(rest)", at: reference.location)
    }

    /// Rewrites the reference in a Reference Object.
    static func rewriteReference(in node: JSONNode, from section: String, to component: String, in context: UpgradeContext) -> JSONNode {
        .object(
            node.members.map { $0.key == "$ref" ? $0.with(rewrite($0.value, from: section, to: component, in: context)) : $0 },
            at: node.location
        )
    }
}
