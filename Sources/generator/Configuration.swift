import Foundation
import JSONReading
import Planning
import Reporting
import Writing

/// The configuration file, which contains the options of a client.
enum Configuration {
    /// The path that is used if neither a description nor a configuration is specified, relative to the current directory.
    static let defaultPath = "spec/generator.json"

    static var isAtDefaultPath: Bool {
        FileManager.default.fileExists(atPath: defaultPath)
    }

    /// Reads a configuration. Its paths are converted to paths relative to the current directory.
    ///
    /// - Throws: ``Stop/wrongArguments`` after reporting every error.
    static func read(_ path: String, _ run: inout Run) throws(Stop) -> Settings {
        let bytes: [UInt8]
        do { bytes = try FileSystem.read(path) } catch { throw .disk(error) }
        let file = run.files.add(path: path, bytes: bytes)
        guard let root = JSONNode.read(file, in: run.files, diagnostics: &run.diagnostics) else { throw .wrongArguments }
        guard let object = root.object else {
            run.diagnostics.error(.notAnObject(root), at: root.location)
            throw .wrongArguments
        }
        var settings = Settings()
        for member in object.members {
            switch member.key {
            case "$schema":
                continue
            case "overlays":
                settings.overlays = overlays(member, relativeTo: path, &run.diagnostics)
                continue
            case "include":
                settings.include = selectors(member, &run.diagnostics)
                continue
            case "exclude":
                settings.exclude = selectors(member, &run.diagnostics)
                continue
            default: break
            }
            guard let name = SettingName(rawValue: member.key) else {
                run.diagnostics.error(.unknownKey(member.key), at: member.keyLocation)
                continue
            }
            guard let text = text(of: member.value, for: name, &run.diagnostics) else {
                run.diagnostics.error(.wrongKind(name, member.value), at: member.value.location)
                continue
            }
            settings[name] = Settings.Value(
                text: name.isPath || isFolder(member.value, of: name) ? text.path(relativeToFolderOf: path) : text,
                subject: "\"\(name.rawValue)\"",
                location: member.value.location
            )
        }
        if run.diagnostics.hasErrors { throw .wrongArguments }
        return settings
    }

    /// Reads a list of paths.
    private static func overlays(
        _ member: JSONObject.Member,
        relativeTo path: String,
        _ diagnostics: inout Diagnostics
    ) -> [Settings.Value] {
        guard let elements = member.value.array else {
            diagnostics.error(.noPaths(member.key, member.value), at: member.value.location)
            return []
        }
        return elements.compactMap { element in
            guard let text = element.string, !text.isEmpty else {
                diagnostics.error(.noPath(member.key, element), at: element.location)
                return nil
            }
            return Settings.Value(text: text.path(relativeToFolderOf: path), subject: "\"\(member.key)\"", location: element.location)
        }
    }

    private static func text(of node: JSONNode, for name: SettingName, _ diagnostics: inout Diagnostics) -> String? {
        if name == .runtime, let text = runtime(node, &diagnostics) { return text }
        if name.isFlag, let flag = node.bool { return flag ? "true" : "false" }
        return name.kind == .flag ? nil : node.string.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether the value of a setting that may be a flag is a folder.
    private static func isFolder(_ node: JSONNode, of name: SettingName) -> Bool { name.kind == .flagOrPath && node.string != nil }
}

extension Diagnostic.Message {
    fileprivate static func notAnObject(_ node: JSONNode) -> Self {
        "a configuration must be an object, not \(node.kindDescription)"
    }

    fileprivate static func unknownKey(_ key: String) -> Self {
        let known = SettingName.allCases.map(\.rawValue) + ["overlays", "include", "exclude"]
        if let near = known.nearest(to: key) {
            return "unknown key \"\(key)\"; did you mean \"\(near)\"?"
        }
        return "unknown key \"\(key)\"; expected \(known.joined(separator: ", "))"
    }

    fileprivate static func noPaths(_ key: String, _ node: JSONNode) -> Self {
        "\"\(key)\" must be a list of paths, not \(node.kindDescription)"
    }

    fileprivate static func noPath(_ key: String, _ node: JSONNode) -> Self {
        node.string == "" ? "a path in \"\(key)\" is empty" : "\"\(key)\" must contain paths, not \(node.kindDescription)"
    }

    fileprivate static func wrongKind(_ name: SettingName, _ node: JSONNode) -> Self {
        let wanted =
            switch name.kind {
            case .flag: "true or false"
            case .flagOrPath: "true, false or a string"
            case .path, .name, .choice, .runtime: "a string"
            }
        return node.string == "" ? "\"\(name.rawValue)\" is empty" : "\"\(name.rawValue)\" must be \(wanted), not \(node.kindDescription)"
    }
}
