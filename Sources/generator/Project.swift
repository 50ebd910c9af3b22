import Foundation
import Writing

/// The descriptions and package targets in the current folder, for `init`.
struct Project {
    /// A target of the package whose sources are in a folder of `Sources`.
    struct Target: Hashable {
        var name: String
        /// Whether the folder contains Swift files.
        var hasSources: Bool

        var folder: String { "Sources/\(name)" }
    }

    /// The sorted paths of descriptions, relative to the current folder.
    let descriptions: [String]
    /// The sorted targets; empty without a package.
    let targets: [Target]
    /// The text of Package.swift.
    let manifest: String?

    /// Searches the usual folders for descriptions, up to three levels deep.
    init() {
        manifest = Self.text(of: "Package.swift")
        descriptions = Self.files(in: "", depth: 3).filter { path in
            ["json", "yaml", "yml"].contains(path.pathExtension) && Self.isDescription(path)
        }
        targets =
            manifest == nil
            ? []
            : Self.entries(of: "Sources").filter(\.isFolder).map { entry in
                let sources = Self.files(in: "Sources/\(entry.name)/", depth: 3).contains { $0.pathExtension == "swift" }
                return Target(name: entry.name, hasSources: sources)
            }
    }

    /// Returns the target that contains a file.
    func target(containing path: String) -> Target? {
        targets.first { path.hasPrefix($0.folder + "/") }
    }

    private static let ignoredFolders: Set<String> = ["node_modules", "Generated", "build", "DerivedData", "Pods"]

    private static func files(in folder: String, depth: Int) -> [String] {
        entries(of: folder.isEmpty ? "." : folder).flatMap { entry -> [String] in
            let path = folder + entry.name
            guard entry.isFolder else { return [path] }
            return depth > 1 && !ignoredFolders.contains(entry.name) ? files(in: path + "/", depth: depth - 1) : []
        }
    }

    /// Returns the sorted visible entries of a folder.
    private static func entries(of folder: String) -> [(name: String, isFolder: Bool)] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().compactMap { name in
            switch try? FileSystem.kind(of: "\(folder)/\(name)") {
            case .file: (name, false)
            case .folder: (name, true)
            case .symbolicLink, .other, nil: nil
            }
        }
    }

    private static func text(of path: String) -> String? {
        (try? FileSystem.read(path)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Returns whether the file begins like a description, whose version is usually its first member and always near the beginning.
    private static func isDescription(_ path: String) -> Bool {
        guard let beginning = text(of: path)?.prefix(4096) else { return false }
        return beginning.contains(/(?m)^\s*\{?\s*["']?(openapi|swagger)["']?\s*:\s*["']?[23]\./)
    }
}

extension String {
    var pathExtension: String { (self as NSString).pathExtension.lowercased() }
}
