internal import JSONReading
internal import Reporting

/// The `host`, `basePath` and `schemes` that server URLs are built from.
struct ServerAddress: Sendable {
    struct Part: Sendable {
        var text: String
        var location: SourceLocation
    }

    var host: Part?
    var basePath: Part?
    var schemes: [Part] = []
    /// The location of the first of these keys.
    var location: SourceLocation?

    init() {}

    init(of root: JSONNode, diagnostics: inout Diagnostics) {
        host = Self.text(root, "host", diagnostics: &diagnostics)
        basePath = Self.text(root, "basePath", diagnostics: &diagnostics)
        schemes = Self.schemes(of: root, diagnostics: &diagnostics) ?? []
        location = root.members.first { ["host", "basePath", "schemes"].contains($0.key) }?.keyLocation
    }

    /// Returns the Server Objects of the document; `nil` if it declares neither a host nor a path.
    func servers(diagnostics: inout Diagnostics) -> JSONNode? {
        guard let location else { return nil }
        guard let host else {
            // The server is the one that serves the document: a relative URL in 3.x.
            return basePath.map { .list([.server(url: path.isEmpty ? "/" : path, at: $0.location)], at: location) }
        }
        if schemes.isEmpty { diagnostics.warning(.noScheme(Self.usualScheme(of: host), host: host.text), at: host.location) }
        return servers(host: host, schemes: schemes, at: location, diagnostics: &diagnostics)
    }

    /// Returns the Server Objects of an operation with its own `schemes`; `nil` if it uses those of the document.
    func servers(of operation: JSONNode, diagnostics: inout Diagnostics) -> JSONNode? {
        guard let own = Self.schemes(of: operation, diagnostics: &diagnostics), let host, let member = operation.member("schemes"),
            !own.isEmpty, own.map(\.text) != schemes.map(\.text)
        else { return nil }
        return servers(host: host, schemes: own, at: member.value.location, diagnostics: &diagnostics)
    }

    private func servers(host: Part, schemes: [Part], at location: SourceLocation, diagnostics: inout Diagnostics) -> JSONNode? {
        let sockets = schemes.filter { ["ws", "wss"].contains($0.text.lowercased()) }
        for scheme in sockets { diagnostics.warning(.webSocket(scheme.text), at: scheme.location) }
        let usable = schemes.filter { !["ws", "wss"].contains($0.text.lowercased()) }
        if usable.isEmpty, !sockets.isEmpty { return nil }
        let urls = usable.isEmpty ? [Part(text: Self.usualScheme(of: host), location: host.location)] : usable
        return .list(urls.map { .server(url: "\($0.text.lowercased())://\(authority(of: host))\(path)", at: $0.location) }, at: location)
    }

    /// Returns the assumed scheme. Swagger 2.0 uses the one the document was loaded with, which isn't known here.
    private static func usualScheme(of host: Part) -> String {
        let name = host.text.prefix { $0 != ":" && $0 != "/" }
        return ["localhost", "127.0.0.1"].contains(name) ? "http" : "https"
    }

    /// Returns the host without the scheme or slash that some documents add to it.
    private func authority(of host: Part) -> String {
        var text = host.text[...]
        if let mark = text.firstRange(of: "://") { text = text[mark.upperBound...] }
        while text.hasSuffix("/") { text.removeLast() }
        return String(text)
    }

    /// The base path with a leading slash and without a trailing one, since each path begins with a slash.
    private var path: String {
        let text = basePath?.text.split(separator: "/").joined(separator: "/") ?? ""
        return text.isEmpty ? "" : "/" + text
    }

    private static func text(_ root: JSONNode, _ key: String, diagnostics: inout Diagnostics) -> Part? {
        guard let node = root.member(key)?.value else { return nil }
        guard let text = node.string else {
            diagnostics.warning(.wrongKind(key, expected: "a string", found: node), at: node.location)
            return nil
        }
        return text.isEmpty ? nil : Part(text: text, location: node.location)
    }

    private static func schemes(of node: JSONNode, diagnostics: inout Diagnostics) -> [Part]? {
        guard let member = node.member("schemes") else { return nil }
        let known = ["http", "https", "ws", "wss"]
        let names = MediaTypeName.list(node, "schemes", diagnostics: &diagnostics)
        return names?.compactMap { name in
            if known.contains(name.text.lowercased()) { return Part(text: name.text, location: name.location) }
            diagnostics.warning(.unknownScheme(name.text), at: member.value.location)
            return nil
        }
    }
}

extension JSONNode {
    fileprivate static func server(url: String, at location: SourceLocation) -> JSONNode {
        .object([.init("url", .text(url, at: location))], at: location)
    }
}

extension Diagnostic.Message {
    static func noScheme(_ scheme: String, host: String) -> Self {
        "`schemes` is missing: `\(scheme)` is assumed for \(host); add `\"schemes\": [\"\(scheme)\"]` to confirm it"
    }

    static func webSocket(_ scheme: String) -> Self {
        "the scheme `\(scheme)` isn't supported, only `http` and `https`: it is omitted"
    }

    static func unknownScheme(_ scheme: String) -> Self {
        "unknown scheme \"\(scheme)\": expected `http`, `https`, `ws` or `wss`; it is omitted"
    }
}
