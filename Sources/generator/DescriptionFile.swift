import Foundation
import Reporting
import Writing

/// The file that the run begins with.
struct DescriptionFile: Sendable {
    /// As the user gave it; `-` stands for standard input.
    var path: String
    var bytes: [UInt8]

    /// The path as messages show it.
    var shownPath: String {
        path == "-" ? "standard input" : path
    }

    /// A file of the description: this one by its shown path, or one that it refers to.
    ///
    /// - Returns: `nil` where it cannot be read.
    func content(of path: String) -> [UInt8]? {
        path == shownPath ? bytes : try? FileSystem.read(path)
    }

    /// - Throws: ``Stop/disk(_:)``, and ``Stop/wrongDescription`` for YAML, which would only be a puzzling syntax error in JSON.
    static func read(_ path: String, _ run: inout Run) throws(Stop) -> DescriptionFile {
        let bytes: [UInt8]
        do throws(WritingError) {
            if path != "-", try FileSystem.kind(of: path) == .folder {
                throw .refused(attempt: "read", path: path, reason: "it is a folder; name the JSON file in it")
            }
            bytes = path == "-" ? Array(FileHandle.standardInput.readDataToEndOfFile()) : try FileSystem.read(path)
        } catch {
            throw .disk(error)
        }
        let description = DescriptionFile(path: path, bytes: bytes)
        if isYAML(path, bytes) {
            let file = run.files.add(path: description.shownPath, bytes: bytes)
            run.diagnostics.error(.yaml(path), at: SourceLocation(file: file, offset: 0))
            throw .wrongDescription
        }
        return description
    }

    /// Told by the first line that says anything; JSON in a file that is called YAML is JSON.
    private static func isYAML(_ path: String, _ bytes: [UInt8]) -> Bool {
        // JSON begins with a brace: there is no need to look for lines.
        if bytes.first(where: { !$0.isJSONBlank }) == UInt8(ascii: "{") { return false }
        let lines = String(decoding: bytes.prefix(65_536), as: UTF8.self).split(whereSeparator: \.isNewline)
        let first = lines.first { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) } ?? ""
        if first.drop(while: \.isWhitespace).hasPrefix("{") { return false }
        let name = path.lowercased()
        return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
            || ["---", "%YAML", "openapi:", "swagger:", "info:"].contains { first.hasPrefix($0) }
    }
}

extension Diagnostic.Message {
    fileprivate static func yaml(_ path: String) -> Self {
        let source = path == "-" ? "api.yaml" : path
        let stem = source.split(separator: "/").last?.split(separator: ".").first ?? "api"
        return "this is YAML, and only JSON is read; convert it first, for example: yq -o=json \(source) > \(stem).json"
    }
}

extension UInt8 {
    /// RFC 8259, section 2.
    fileprivate var isJSONBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
