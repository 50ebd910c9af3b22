import Foundation
import Writing

/// What `init` finds in the current folder: descriptions, and the targets of a package.
struct Project {
    /// A target of the package whose sources are in a folder of `Sources`.
    struct Target: Hashable {
        var name: String
        /// Whether the folder has Swift files already.
        var hasSources: Bool

        var folder: String { "Sources/\(name)" }
    }

    /// In order; relative to the current folder.
    let descriptions: [String]
    /// In order; empty without a package.
    let targets: [Target]
    /// The text of Package.swift.
    let manifest: String?

    /// Looks at folders that people keep descriptions in, three levels deep.
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

    /// The target that a file is in.
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

    /// The visible entries of a folder, in order.
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

    /// Whether the file begins like a description: its version is usually the first member, and always near the beginning.
    private static func isDescription(_ path: String) -> Bool {
        guard let beginning = text(of: path)?.prefix(4096) else { return false }
        return beginning.contains(/(?m)^\s*\{?\s*["']?(openapi|swagger)["']?\s*:\s*["']?[23]\./)
    }
}

extension String {
    var pathExtension: String { (self as NSString).pathExtension.lowercased() }
}
