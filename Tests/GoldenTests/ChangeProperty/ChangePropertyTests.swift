import Foundation
import Rendering
import TestSupport
import Testing

@testable import Comparing

/// The compiler decides whether a change is source-breaking: code that uses all of the old client compiles with the new one, or it doesn't.
///
/// `TENON_CHANGES` is the number of random changes to test, 12 by default; `TENON_CHANGES_FROM` is the first seed, 0 by default. The changes
/// of `ChangeTests` are tested as well if their number is specified.
@Suite("Random changes", .enabled(if: Compiler.isThere)) struct ChangePropertyTests {
    @Test("The code compiles with the client that it is for", arguments: [false, true])
    func codeCompiles(isExhaustive: Bool) async throws {
        let pair = try DescribedPair(files: ["old.json": BaseDescription.text, "new.json": BaseDescription.text])
        #expect(pair.report.findings.isEmpty)
        #expect(try await Verdict(of: pair, isExhaustive: isExhaustive).message == "")
    }

    @Test("A change is source-breaking if, and only if, code that uses all of the old client doesn't compile with the new one")
    func compilerAgrees() async throws {
        let environment = ProcessInfo.processInfo.environment
        let count = environment["TENON_CHANGES"].flatMap { UInt64($0) } ?? 12
        let first = environment["TENON_CHANGES_FROM"].flatMap { UInt64($0) } ?? 0
        let base = try MutableJSON(BaseDescription.text)
        var counts: [String: Int] = [:]
        try await withThrowingTaskGroup(of: String.self) { group in
            for seed in first..<first + count {
                group.addTask { try await Self.check(Mutation(of: base, seed: seed, count: seed % 4 == 0 ? 2 : 1), seed) }
            }
            for try await outcome in group { counts[outcome, default: 0] += 1 }
        }
        if count > 12 { print("Random changes:", counts.sorted { $0.key < $1.key }) }
        #expect(counts["invalid", default: 0] * 4 <= count)
    }

    @Test(
        "The verdicts of the reports are the compiler's",
        .enabled(if: ProcessInfo.processInfo.environment["TENON_CHANGES"] != nil),
        arguments: ChangeCase.all
    )
    func compilerAgrees(with change: ChangeCase) async throws {
        _ = try await Self.check(try change.pair(), "")
    }

    private static func check(_ mutation: Mutation, _ seed: UInt64) async throws -> String {
        let pair: DescribedPair
        do {
            pair = try DescribedPair(files: ["old.json": BaseDescription.text, "new.json": mutation.root.text])
        } catch {
            return "invalid"
        }
        return try await check(pair, "seed \(seed): \(mutation.log)")
    }

    /// Compares the verdicts of the report and of the compiler.
    ///
    /// - Returns: The verdict.
    private static func check(_ pair: DescribedPair, _ name: String) async throws -> String {
        let report = pair.report
        let breaks = report.findings.contains { $0.effect == .sourceBreaking }
        let message = try await Verdict(of: pair, isExhaustive: false).message
        let comment: Comment = "\(name)\n\(report.text)\n\(message)"
        #expect(breaks == !message.isEmpty, comment)
        if breaks { return "source-breaking" }
        let breaksSwitch = report.findings.contains { $0.effect == .exhaustiveSwitch }
        let other = try await Verdict(of: pair, isExhaustive: true).message
        #expect(breaksSwitch == !other.isEmpty, "\(name)\n\(report.text)\n\(other)")
        return breaksSwitch ? "exhaustive-switch" : "compatible"
    }
}

/// The compiler's verdict on code for the old client of a pair with the new one.
private struct Verdict {
    /// The errors in the code; empty if it compiles.
    let message: String

    init(of pair: DescribedPair, isExhaustive: Bool) async throws {
        let folder = try TemporaryFolder()
        var files: [String] = []
        for file in try pair.newFiles() {
            let url = folder.url.appending(path: file.path.replacing("/", with: "-"))
            try Data(file.text.utf8).write(to: url)
            files.append(url.path)
        }
        let caller = folder.url.appending(path: "Caller.swift")
        try Data(CallerProgram(surface: pair.old, isExhaustive: isExhaustive).text.utf8).write(to: caller)
        let output = try await Compiler.typeCheck(files + [caller.path], module: "PetsAPI", options: ["-no-warnings-as-errors"])
        let errors = output.split(separator: "\n").filter { $0.contains(": error: ") }
        #expect(errors.allSatisfy { $0.contains("Caller.swift:") }, "the client itself has errors: \(errors)")
        message = errors.joined(separator: "\n")
    }
}
