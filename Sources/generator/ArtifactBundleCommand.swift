import Foundation
import Planning
import Reporting
import Writing

/// The `artifact-bundle` command, which packs the running executable for SwiftPM's binary targets (SE-0305).
enum ArtifactBundleCommand {
    /// The path that is used unless `--output` specifies one.
    private static let defaultPath = "Tenon.artifactbundle"

    /// Adds the executable to a bundle. Variants of the same version for other platforms are preserved, so running the command on each
    /// platform makes one bundle for all.
    static func perform(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        let path = arguments.settings[.output]?.text.normalizedPath ?? defaultPath
        guard path.hasSuffix(".artifactbundle") else {
            run.diagnostics.error("--output must end with .artifactbundle, as SwiftPM requires, not \(path)", at: nil)
            throw .wrongArguments
        }
        guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else {
            throw .disk(.refused(attempt: "read", path: CommandLine.arguments[0], reason: "it isn't found"))
        }
        let triples = triples(of: executable)
        let variant = ArtifactBundle.Variant(path: "\(triples.joined(separator: "+"))/generator", supportedTriples: triples)
        let bundle = try ArtifactBundle(at: path).adding(variant)
        do {
            try copy(executable, to: URL(filePath: path).appending(path: variant.path))
            try Data(bundle.text.utf8).write(to: URL(filePath: path).appending(path: ArtifactBundle.index), options: .atomic)
        } catch {
            throw .disk(.refused(attempt: "write", path: path, reason: error.localizedDescription))
        }
        let archive = "\(path).zip".split(separator: "/").last ?? ""
        Console.output(
            """
            \(path): Tenon \(GeneratorVersion.current) for \(bundle.triples.joined(separator: ", "))
            Next: zip -r \(archive) \(path) && swift package compute-checksum \(archive)
            """
        )
    }

    private static func copy(_ executable: URL, to target: URL) throws {
        let files = FileManager.default
        try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        if files.fileExists(atPath: target.path) { try files.removeItem(at: target) }
        try files.copyItem(at: executable, to: target)
    }

    /// Returns the platforms on which the executable runs: those of its own architecture, or of both if it is a universal binary.
    private static func triples(of executable: URL) -> [String] {
        #if os(macOS)
            let universal: [UInt8] = [0xCA, 0xFE, 0xBA, 0xBE]
            let magic = try? FileHandle(forReadingFrom: executable).read(upToCount: universal.count)
            let architectures = magic.map(Array.init) == universal ? ["arm64", "x86_64"] : [architecture]
            return architectures.map { "\($0)-apple-macosx" }
        #else
            return ["\(architecture)-unknown-linux-gnu"]
        #endif
    }

    private static var architecture: String {
        #if arch(x86_64)
            "x86_64"
        #elseif arch(arm64) && os(macOS)
            "arm64"
        #else
            "aarch64"
        #endif
    }
}

/// The index of an artifact bundle with one executable.
private struct ArtifactBundle: Codable {
    struct Variant: Codable {
        /// The executable's path, relative to the bundle.
        var path: String
        var supportedTriples: [String]
    }

    private struct Artifact: Codable {
        var type = "executable"
        var version = GeneratorVersion.current
        var variants: [Variant] = []
    }

    /// The name of the index in the bundle.
    static let index = "info.json"

    /// The artifact's name, by which plugins find the executable.
    private static let name = "generator"

    private var schemaVersion = "1.0"
    private var artifacts = [name: Artifact()]

    /// Reads the index of an existing bundle; a bundle that doesn't exist has no variants.
    init(at path: String) throws(Stop) {
        let file = "\(path)/\(Self.index)"
        guard FileManager.default.fileExists(atPath: path) else { return }
        guard let data = FileManager.default.contents(atPath: file), let bundle = try? JSONDecoder().decode(Self.self, from: data),
            let artifact = bundle.artifacts[Self.name], bundle.artifacts.count == 1
        else {
            throw .disk(.refused(attempt: "write", path: path, reason: "it exists and isn't an artifact bundle of Tenon; delete it first"))
        }
        guard artifact.version == GeneratorVersion.current else {
            let reason = "it contains Tenon \(artifact.version), and this is Tenon \(GeneratorVersion.current); delete it first"
            throw .disk(.refused(attempt: "write", path: path, reason: reason))
        }
        self = bundle
    }

    /// Returns the bundle with a variant that replaces those for the same platforms.
    func adding(_ variant: Variant) -> Self {
        var bundle = self
        let others = (artifacts[Self.name]?.variants ?? []).filter { Set($0.supportedTriples).isDisjoint(with: variant.supportedTriples) }
        bundle.artifacts[Self.name]?.variants = (others + [variant]).sorted { $0.path < $1.path }
        return bundle
    }

    var triples: [String] { artifacts.values.flatMap { $0.variants.flatMap(\.supportedTriples) } }

    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return ((try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "") + "\n"
    }
}
