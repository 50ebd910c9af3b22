import Foundation
import TestSupport

/// The Swift compiler, where one is in the path.
enum Compiler {
    private static let path = Tool.path(of: "swiftc")

    static var isThere: Bool { path != nil }

    /// - Returns: What the compiler says about the source: nothing where it takes it without a warning.
    static func typeCheck(_ source: String) async throws -> String {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "Source.swift")
        try Data(source.utf8).write(to: file)
        return try await Tool.run(path ?? "swiftc", ["-typecheck", "-warnings-as-errors", "-swift-version", "6", file.path]).failure
    }
}
