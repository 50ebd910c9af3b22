import Foundation
import Rendering
import Testing

@testable import Writing

/// After any failure, the old output is unchanged.
@Suite struct FailureTests {
    private let old = [OutputFile](["A.swift": "a", "B/B.swift": "b", "C.swift": "c", "D.swift": "d"])

    /// Obstacles at `path`, which the new output writes.
    @Test(arguments: [
        ("B/B.swift/in-the-way", "New.swift", "B/B.swift"),
        ("New.swift/in-the-way", "New.swift", "New.swift"),
        ("New", "New/New.swift", "New"),
        ("x", String(repeating: "n", count: 300), String(repeating: "n", count: 300)),
    ])
    func obstaclesAreFoundBeforeAnythingIsWritten(_ obstacle: String, _ path: String, _ named: String) throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write(old)
            try? FileManager.default.removeItem(atPath: "\(folder.root)/output/\(named)")
            try folder.put("output/\(obstacle)", "")
            let before = try folder.snapshot()
            let new = [OutputFile](["A.swift": "new", "B/B.swift": "new", path: "new"])
            let error = #expect(throws: WritingError.self) { _ = try folder.output.write(new) }
            #expect(error?.description.contains("/output/\(named)") == true)
            #expect(try folder.snapshot() == before)
        }
    }

    /// An obstacle that appears only when the files are moved is found half-way.
    @Test func failedMovesAreRolledBack() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write(old)
            try folder.put("output/Z.swift/in-the-way", "")
            let before = try folder.snapshot()
            let numbers = try ["A.swift", "B/B.swift", "D.swift"].map { try folder.fileNumber("output/\($0)") }
            let new = [OutputFile](["A.swift": "new", "New/Deep/New.swift": "new", "B/B.swift": "new", "Z.swift": "new", "C.swift": "new"])
            #expect(throws: WritingError.self) {
                try Replacement(folder: folder.output).run(writing: new, removing: ["D.swift"]) { () throws(WritingError) in }
            }
            #expect(try folder.snapshot() == before)
            #expect(try ["A.swift", "B/B.swift", "D.swift"].map { try folder.fileNumber("output/\($0)") } == numbers)
        }
    }

    @Test func ifOneFolderCannotBeWrittenTheOthersStayAsTheyWere() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write(old)
            try folder.put("tests/A.swift", "mine")
            let before = try folder.snapshot()
            let tests = OutputFolder(path: folder.root + "/tests")
            let new = [OutputFile(path: "A.swift", text: "new")]
            #expect(throws: WritingError.self) { try OutputFolder.write([(folder.output, new), (tests, new)]) }
            #expect(try folder.snapshot() == before)
        }
    }

    @Test func staleFilesThatCannotBeRemovedAreErrors() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write(old)
            let before = try folder.snapshot()
            #expect(throws: WritingError.self) {
                try Replacement(folder: folder.output).run(
                    writing: [OutputFile(path: "A.swift", text: "new")],
                    removing: ["D.swift", "gone"]
                ) { () throws(WritingError) in }
            }
            #expect(try folder.snapshot() == before)
        }
    }

    @Test func unusableFoldersAreReported() throws {
        try TemporaryFolder.with { folder in
            try folder.put("output", "a file")
            #expect(throws: WritingError.notAFolder(path: "\(folder.root)/output", kind: "a file")) { _ = try folder.output.write(old) }
            #expect(throws: WritingError.notAFolder(path: "\(folder.root)/output", kind: "a file")) {
                _ = try OutputFolder(path: folder.root + "/output/below/it").write(old)
            }
            #expect(throws: WritingError.notAFolder(path: "\(folder.root)/output", kind: "a file")) {
                _ = try folder.output.differences(from: old)
            }
            #expect(throws: WritingError.self) { _ = try OutputFolder(path: "/proc/tenon").write(old) }
        }
    }

    @Test func filesOfAnyKindAreRead() throws {
        try TemporaryFolder.with { folder in
            let text = String(repeating: "0123456789", count: 30_000)
            try folder.put("long", text)
            #expect(try FileSystem.read(folder.root + "/long") == Array(text.utf8))
            try folder.put("empty", "")
            #expect(try FileSystem.read(folder.root + "/empty") == [])
            #expect(throws: WritingError.refused(attempt: "read", path: folder.root, reason: "Is a directory")) {
                _ = try FileSystem.read(folder.root)
            }
            #expect(throws: WritingError.refused(attempt: "read", path: folder.root + "/none", reason: "No such file or directory")) {
                _ = try FileSystem.read(folder.root + "/none")
            }
        }
    }

    @Test func stagedFilesAreInvisibleUntilCommitted() throws {
        try TemporaryFolder.with { folder in
            try folder.put("report.json", "old")
            let staged = try StagedFile(path: folder.root + "/report.json", text: "new")
            #expect(folder.text("report.json") == "old")
            try staged.commit()
            #expect(folder.text("report.json") == "new")
            try StagedFile(path: folder.root + "/below/report.json", text: "new").discard()
            #expect(try folder.snapshot().keys.sorted() == ["below", "report.json"])
            try FileManager.default.createSymbolicLink(atPath: folder.root + "/below/link", withDestinationPath: "../report.json")
            try StagedFile(path: folder.root + "/below/link", text: "newer").commit()
            #expect(folder.text("report.json") == "newer")
            let same = try folder.fileNumber("report.json")
            try StagedFile(path: folder.root + "/report.json", text: "newer").commit()
            #expect(try folder.fileNumber("report.json") == same)
            #expect(throws: WritingError.notAFile(path: folder.root + "/below", kind: "a folder")) {
                _ = try StagedFile(path: folder.root + "/below", text: "")
            }
        }
    }
}
