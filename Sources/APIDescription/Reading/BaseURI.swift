internal import Foundation
internal import JSONReading

/// The URI that relative references start from (RFC 3986, 5.1): the `$id` of a schema resource (JSON Schema 2020-12, 8.2.1), or the
/// `$self` of a document (OpenAPI 3.2, 4.1.1).
struct BaseURI: Hashable, Sendable {
    /// Has no fragment. Empty for a file that doesn't identify itself.
    let text: String

    /// The base of a file that doesn't identify itself.
    static let unnamed = BaseURI(text: "")

    init(text: String) {
        self.text = text
    }

    /// The base of a document, by its `$self` or the `$id` of a schema that fills the file.
    init(of root: JSONNode) {
        self = Self.unnamed.resolving(root.object?["$self"]?.string ?? root.object?["$id"]?.string ?? "")
    }

    /// Resolves a URI reference and drops its fragment (RFC 3986, 5.2). A base that isn't absolute changes nothing.
    func resolving(_ reference: some StringProtocol) -> BaseURI {
        let path = String(reference.prefix { $0 != "#" })
        if path.isEmpty { return self }
        guard !ReferenceParts.isURL(path), ReferenceParts.isURL(text), let base = URL(string: text),
            let resolved = URL(string: path, relativeTo: base)
        else { return BaseURI(text: path) }
        return BaseURI(text: resolved.absoluteString)
    }

    /// The path from this resource to another, as a relative reference; `nil` unless both are of one origin.
    func relativePath(to other: String) -> String? {
        guard let base = URLComponents(string: text), let target = URLComponents(string: other), base.scheme == target.scheme,
            base.host == target.host, base.port == target.port, target.query == nil
        else { return nil }
        let from = base.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let to = target.path.split(separator: "/", omittingEmptySubsequences: false)
        let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map(String.init)
        return steps.joined(separator: "/")
    }
}
