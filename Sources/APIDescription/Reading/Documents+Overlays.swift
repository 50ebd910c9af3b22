internal import JSONReading
internal import Overlaying
internal import Reporting
internal import YAMLReading

/// The overlays of a run, each with the file that it is for.
struct PendingOverlays {
    /// The overlays by the shortest path to the file, in order.
    fileprivate var byPath: [String: [Overlay]] = [:]

    /// The files of overlays, each with the document that its values became part of: references in them are relative to that.
    fileprivate var documents: [SourceFileID: SourceFileID] = [:]
}

extension Documents {
    /// Reads overlays and finds the file that each is for: the main one, unless `extends` names another file that exists.
    ///
    /// - Parameters:
    ///   - main: The path of the main file.
    ///   - bytes: Its content, by which a different path to the same file is recognized.
    mutating func readOverlays(_ paths: [String], for main: String, _ bytes: [UInt8]?, diagnostics: inout Diagnostics) {
        for path in paths {
            guard let overlay = readOverlay(path, diagnostics: &diagnostics) else { continue }
            let target = self.target(of: overlay, at: path, main, bytes, diagnostics: &diagnostics)
            overlays.byPath[target.resolved(relativeToFile: ""), default: []].append(overlay)
        }
    }

    private mutating func readOverlay(_ path: String, diagnostics: inout Diagnostics) -> Overlay? {
        guard let bytes = readFile(path) else {
            diagnostics.error(.noFile(path), at: nil)
            return nil
        }
        let file = files.add(path: path, bytes: bytes)
        guard let root = JSONNode.readDocument(file, in: files, diagnostics: &diagnostics) else { return nil }
        return Overlay.read(root, in: files, diagnostics: &diagnostics)
    }

    private func target(
        of overlay: Overlay,
        at path: String,
        _ main: String,
        _ bytes: [UInt8]?,
        diagnostics: inout Diagnostics
    ) -> String {
        guard let extends = overlay.extends, !ReferenceParts.isURL(extends.text) else { return main }
        let target = ReferenceParts(extends.text).path.resolved(relativeToFile: path)
        if target == main.resolved(relativeToFile: "") { return main }
        guard let content = readFile(target) else {
            diagnostics.warning(.extendsNothing(target, main: main), at: extends.location)
            return main
        }
        return content == bytes ? main : target
    }

    /// Applies the overlays for a file, once it is read and upgraded.
    mutating func applyOverlays(to file: SourceFileID, diagnostics: inout Diagnostics) {
        guard let own = overlays.byPath.removeValue(forKey: files.path(of: file).resolved(relativeToFile: "")) else { return }
        guard let root = documents[file]?.root else { return }
        let changed = Overlay.apply(own, to: root, files: &files, diagnostics: &diagnostics)
        documents[file]?.root = changed
        documents[file]?.base = BaseURI(of: changed)
        for overlay in own { overlays.documents[overlay.file] = file }
    }

    /// The file as part of which a node is read: the one that it was written in, or the one that an overlay added it to.
    func owner(of file: SourceFileID) -> SourceFileID {
        let original = files.original(of: file)
        return overlays.documents[original] ?? original
    }

    /// Reports overlays for files that nothing refers to.
    mutating func reportUnusedOverlays(diagnostics: inout Diagnostics) {
        let unused = overlays.byPath.values.flatMap { $0 }.sorted { $0.file.index < $1.file.index }
        for overlay in unused {
            guard let extends = overlay.extends else { continue }
            diagnostics.warning(.extendsUnused(extends.text), at: extends.location)
        }
    }
}

extension Diagnostic.Message {
    static func extendsNothing(_ path: String, main: String) -> Self {
        "`extends` names \"\(path)\", which can't be read: the overlay is applied to \"\(main)\""
    }

    static func extendsUnused(_ path: String) -> Self {
        """
        `extends` names "\(path)", to which the description doesn't refer: the overlay isn't applied; remove `extends` to apply it to the main \
        file
        """
    }
}
