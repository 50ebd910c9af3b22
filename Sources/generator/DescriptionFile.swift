import APIDescription
import Foundation
import Reporting
import Writing

/// The main file of a description, with the overlays for it and for the files that it refers to.
struct DescriptionFile: Sendable {
    /// The path as the user spelled it; `-` is standard input.
    var path: String
    var bytes: [UInt8]
    /// The overlays in the order in which they are applied.
    var overlays: [OverlayFile]

    struct OverlayFile: Sendable {
        var path: String
        var bytes: [UInt8]
    }

    /// The path shown in messages.
    var shownPath: String {
        path == "-" ? "standard input" : path
    }

    /// Returns the content of a file of the description: this one by its shown path, an overlay, or one that it refers to.
    ///
    /// - Returns: `nil` if the file can't be read.
    func content(of path: String) -> [UInt8]? {
        if path == shownPath { return bytes }
        if path.hasPrefix(GitFile.prefix) { return try? GitFile.read(path) }
        return overlays.first { $0.path == path }?.bytes ?? (try? FileSystem.read(path))
    }

    /// Reads the API with everything that the description refers to.
    ///
    /// - Throws: ``Stop/wrongDescription`` after reporting every error.
    func load(_ run: inout Run) throws(Stop) -> API {
        let api = API.load(
            path: shownPath,
            overlays: overlays.map(\.path),
            files: &run.files,
            readFile: content(of:),
            diagnostics: &run.diagnostics
        )
        guard let api, !run.diagnostics.hasErrors else { throw .wrongDescription }
        return api
    }

    /// Reads the description that the arguments or the configuration name, for a command without output.
    ///
    /// - Returns: The file, and whether warnings are errors.
    static func read(_ arguments: Arguments, _ run: inout Run) throws(Stop) -> (file: DescriptionFile, isStrict: Bool) {
        let settings = try Settings(arguments, &run)
        let values = SettingValues(settings: settings)
        let description = values.description(&run.diagnostics)
        let isStrict = values.flag(.strict, isUsually: false, &run.diagnostics)
        guard let description, let isStrict, !run.diagnostics.hasErrors else { throw .wrongArguments }
        return (try read(description, overlays: settings.overlays, &run), isStrict)
    }

    /// - Throws: ``Stop/disk(_:)``, or ``Stop/wrongArguments`` for a URL.
    static func read(_ path: String, overlays: [Settings.Value], _ run: inout Run) throws(Stop) -> DescriptionFile {
        if path.isWebURL { run.diagnostics.error(.url(path), at: nil) }
        for overlay in overlays where overlay.text.isWebURL {
            run.diagnostics.error(.urlOfOverlay(overlay.subject), at: overlay.location)
        }
        if run.diagnostics.hasErrors { throw .wrongArguments }
        if path.hasPrefix(GitFile.prefix) {
            return try revision(path, overlays, &run)
        }
        let bytes: [UInt8]
        do throws(WritingError) {
            if path != "-", try FileSystem.kind(of: path) == .folder {
                throw .refused(attempt: "read", path: path, reason: "it is a folder; specify the description in it")
            }
            bytes = path == "-" ? Array(FileHandle.standardInput.readDataToEndOfFile()) : try FileSystem.read(path)
        } catch {
            throw .disk(error)
        }
        let overlays = try overlays.map { overlay throws(Stop) in try readOverlay(overlay.text) }
        return DescriptionFile(path: path, bytes: bytes, overlays: overlays)
    }

    private static func revision(_ path: String, _ overlays: [Settings.Value], _ run: inout Run) throws(Stop) -> DescriptionFile {
        let bytes: [UInt8]
        do throws(GitFile.Problem) {
            bytes = try GitFile.read(path)
        } catch {
            run.diagnostics.error("\(path): \(error.message)", at: nil)
            throw .wrongArguments
        }
        let overlays = try overlays.map { overlay throws(Stop) in try readOverlay(overlay.text) }
        return DescriptionFile(path: path, bytes: bytes, overlays: overlays)
    }

    private static func readOverlay(_ path: String) throws(Stop) -> OverlayFile {
        do throws(WritingError) {
            if try FileSystem.kind(of: path) == .folder {
                throw .refused(attempt: "read", path: path, reason: "it is a folder; specify the overlay in it")
            }
            return OverlayFile(path: path, bytes: try FileSystem.read(path))
        } catch {
            throw .disk(error)
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func urlOfOverlay(_ subject: String) -> Self {
        "\(subject): expected a file, found a URL: download the overlay and specify the file"
    }

    /// URLs are rejected: clients are generated from files that can be reviewed.
    fileprivate static func url(_ url: String) -> Self {
        "expected a file, found a URL: download it, for example with `curl -fsSL \(url.shellWord) | generator generate -`"
    }
}

extension String {
    /// The text quoted as one word for a POSIX shell.
    fileprivate var shellWord: String {
        let safe = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/:@%+=,".utf8)
        if utf8.allSatisfy(safe.contains) { return self }
        return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
