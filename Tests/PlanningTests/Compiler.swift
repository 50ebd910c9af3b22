import Foundation
import TestSupport

/// The Swift compiler, if it's in the path.
enum Compiler {
    private static let path = Tool.path(of: "swiftc")

    static var isThere: Bool { path != nil }

    /// - Returns: The output of the compiler; empty if there are no errors and no warnings.
    static func typeCheck(_ source: String) async throws -> String {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "Source.swift")
        try Data(source.utf8).write(to: file)
        return try await Tool.run(path ?? "swiftc", ["-typecheck", "-warnings-as-errors", "-swift-version", "6", file.path]).failure
    }
}
