internal import JSONPath
package import JSONReading
package import Reporting

extension Overlay {
    /// Reads an overlay document.
    ///
    /// - Parameter diagnostics: Receives an error for anything that can't be applied (a version other than 1.0 and 1.1, an invalid query,
    ///   an unknown key), and a warning for anything that has no effect on the result.
    /// - Returns: `nil` after an error.
    package static func read(_ root: JSONNode, in files: SourceFiles, diagnostics: inout Diagnostics) -> Overlay? {
        var reader = OverlayReader(files: files, diagnostics: diagnostics)
        let overlay = reader.read(root)
        diagnostics = reader.diagnostics
        return overlay
    }
}

private struct OverlayReader {
    let files: SourceFiles
    var diagnostics: Diagnostics
    private var hasErrors = false
    /// Whether the document declares version 1.0, which has no `copy`.
    private var isFirstVersion = false

    init(files: SourceFiles, diagnostics: Diagnostics) {
        self.files = files
        self.diagnostics = diagnostics
    }

    mutating func read(_ root: JSONNode) -> Overlay? {
        guard let object = root.object else {
            error(.notAnOverlay(found: root), at: root.location)
            return nil
        }
        checkVersion(object, at: root.location)
        checkKeys(object, ["overlay", "info", "extends", "actions"])
        checkInfo(object, at: root.location)
        let extends = readText("extends", of: object)
        let actions = readActions(object, at: root.location)
        return hasErrors ? nil : Overlay(extends: extends, actions: actions, file: root.location.file)
    }

    // MARK: The document

    private mutating func checkVersion(_ object: JSONObject, at location: SourceLocation) {
        guard let version = object["overlay"] else { return error(.noVersion, at: location) }
        let text = version.string ?? version.number?.text ?? ""
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0] == "1", parts[1] == "0" || parts[1] == "1" else {
            return error(.unsupportedVersion(version.string ?? version.number?.text ?? version.kindDescription), at: version.location)
        }
        isFirstVersion = parts[1] == "0"
        if version.string == nil || parts.count != 3 || Int(parts[2]) == nil {
            diagnostics.warning(.incompleteVersion("\(parts[0]).\(parts[1]).0"), at: version.location)
        }
    }

    private mutating func checkInfo(_ object: JSONObject, at location: SourceLocation) {
        guard let info = object["info"] else { return diagnostics.warning(.noInfo, at: location) }
        guard let members = info.object else { return diagnostics.warning(.wrongKind("info", "an object", found: info), at: info.location) }
        checkKeys(members, ["title", "version", "description"])
        for key in ["title", "version"] where members[key] == nil { diagnostics.warning(.missingInfo(key), at: info.location) }
        for key in ["title", "version", "description"] { _ = readText(key, of: members) }
    }

    private mutating func readText(_ key: String, of object: JSONObject) -> Overlay.Text? {
        guard let node = object[key] else { return nil }
        guard let text = node.string else {
            diagnostics.warning(.wrongKind(key, "a string", found: node), at: node.location)
            return nil
        }
        return Overlay.Text(text: text, location: node.location)
    }

    /// Reports keys that the standard doesn't define as errors, since their intended effect would be lost.
    private mutating func checkKeys(_ object: JSONObject, _ known: [String]) {
        for member in object.members where !known.contains(member.key) && !member.key.hasPrefix("x-") {
            error(.unknownKey(member.key, known: known), at: member.keyLocation)
        }
    }

    private mutating func error(_ message: Diagnostic.Message, at location: SourceLocation) {
        diagnostics.error(message, at: location)
        hasErrors = true
    }

    // MARK: Actions

    private mutating func readActions(_ object: JSONObject, at location: SourceLocation) -> [Action] {
        guard let list = object["actions"] else {
            error(.noActions, at: location)
            return []
        }
        guard let elements = list.array, !elements.isEmpty else {
            error(list.array == nil ? .wrongKind("actions", "an array", found: list) : .noActions, at: list.location)
            return []
        }
        var seen: [String: [JSONNode]] = [:]
        return elements.compactMap { element in
            let target = element.object?["target"]?.string ?? ""
            if seen[target]?.contains(where: { $0.isEqual(to: element) }) == true {
                diagnostics.warning(.duplicateAction, at: element.location)
            }
            seen[target, default: []].append(element)
            return readAction(element)
        }
    }

    private mutating func readAction(_ node: JSONNode) -> Action? {
        guard let object = node.object else {
            error(.wrongKind("an action", "an object", found: node, isKey: false), at: node.location)
            return nil
        }
        checkKeys(object, ["target", "description", "update", "copy", "remove"])
        _ = readText("description", of: object)
        let target = readQuery("target", of: object)
        if object["target"] == nil { error(.noTarget, at: node.location) }
        let copy = readQuery("copy", of: object)
        if isFirstVersion, let member = object.member("copy") { diagnostics.warning(.copyNeedsNewerVersion, at: member.keyLocation) }
        var removes = false
        if let remove = object["remove"] {
            if let flag = remove.bool {
                removes = flag
            } else {
                error(.wrongKind("remove", "true or false", found: remove), at: remove.location)
            }
        }
        guard let target else { return nil }
        let update = object.member("update")
        if removes {
            if let other = update ?? object.member("copy") { diagnostics.warning(.ignored(other.key), at: other.keyLocation) }
            return Action(target: target, change: .remove)
        }
        if let update, let copy = object.member("copy") {
            error(.updateAndCopy, at: max(update, copy).keyLocation)
            return nil
        }
        if let update { return Action(target: target, change: .update(update.value)) }
        if let copy { return Action(target: target, change: .copy(copy)) }
        if object["copy"] == nil, object["remove"] == nil { diagnostics.warning(.changesNothing, at: node.location) }
        return nil
    }

    /// Returns the member that is later in the file.
    private func max(_ first: JSONObject.Member, _ second: JSONObject.Member) -> JSONObject.Member {
        first.keyLocation.offset < second.keyLocation.offset ? second : first
    }

    private mutating func readQuery(_ key: String, of object: JSONObject) -> Action.Query? {
        guard let node = object[key] else { return nil }
        guard let text = node.string else {
            error(.wrongKind(key, "a string with a JSONPath query", found: node), at: node.location)
            return nil
        }
        do throws(JSONPathError) {
            return Action.Query(path: try JSONPath(text), location: node.location)
        } catch {
            self.error(error.message, at: location(of: error.offset, in: text, at: node.location))
            return nil
        }
    }

    /// Returns the exact location of an error in a string if the file contains the string verbatim; otherwise that of the string.
    private func location(of offset: Int, in text: String, at start: SourceLocation) -> SourceLocation {
        let bytes = files.bytes(of: start.file)
        let wanted = Array(text.utf8)
        // The text begins after a quote, or at once if it is unquoted YAML.
        for skipped in [1, 0] {
            let first = Int(start.offset) + skipped
            guard first + wanted.count <= bytes.count, bytes[first..<first + wanted.count].elementsEqual(wanted) else { continue }
            return SourceLocation(file: start.file, offset: UInt32(first + offset))
        }
        return start
    }
}

extension JSONNode {
    /// Returns whether both have the same value, with members in the same order.
    fileprivate func isEqual(to other: JSONNode) -> Bool {
        switch (value, other.value) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left.elementsEqual(right) { $0.isEqual(to: $1) }
        case (.object(let left), .object(let right)):
            left.members.elementsEqual(right.members) { $0.key == $1.key && $0.value.isEqual(to: $1.value) }
        default: false
        }
    }
}
