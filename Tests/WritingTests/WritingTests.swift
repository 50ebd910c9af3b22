import Foundation
import Rendering
import Testing

@testable import Writing

@Suite struct WritingTests {
    private let old = [OutputFile]([
        "Models/Pet.swift": "struct Pet {}\n", "Models/Owner.swift": "struct Owner {}\n", "README.md": "# Pets\n",
    ])

    @Test func createsTheFolderAndListsWhatItWrote() throws {
        try TemporaryFolder.with { folder in
            let changes = try OutputFolder(path: folder.root + "/new/output").write(old)
            #expect(changes.written == ["Models/Pet.swift", "Models/Owner.swift", "README.md"])
            #expect(changes.removed == [])
            #expect(folder.text("new/output/Models/Pet.swift") == "struct Pet {}\n")
            let list = try #require(folder.text("new/output/.tenon-files")).split(separator: "\n")
            #expect(list.first?.hasPrefix("# ") == true)
            #expect(list.dropFirst() == ["Models/Owner.swift", "Models/Pet.swift", "README.md"])
            #expect(try folder.snapshot().count == 7, "nothing else is left there")
        }
    }

    @Test func writesOnlyWhatChanged() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write(old)
            let longAgo = Date(timeIntervalSince1970: 1_000_000_000)
            for path in ["Models/Pet.swift", "Models/Owner.swift", "README.md", ".tenon-files"] {
                try folder.setDate(longAgo, "output/\(path)")
            }
            var new = old
            new[0].text = "struct Pet { }\n"
            let changes = try folder.output.write(new)
            #expect(changes == .init(written: ["Models/Pet.swift"], removed: []))
            #expect(folder.text("output/Models/Pet.swift") == "struct Pet { }\n")
            #expect(try folder.date("output/Models/Pet.swift") != longAgo)
            for path in ["Models/Owner.swift", "README.md", ".tenon-files"] {
                #expect(try folder.date("output/\(path)") == longAgo)
            }
        }
    }

    @Test func bytesCountAndNotWhatTheyMean() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write([OutputFile(path: "a", text: "\u{E9}")])
            #expect(try folder.output.write([OutputFile(path: "a", text: "e\u{301}")]).written == ["a"])
            #expect(try folder.output.write([OutputFile(path: "a", text: "e\u{302}")]).written == ["a"])
            #expect(try folder.output.write([OutputFile(path: "a", text: "")]).written == ["a"])
            #expect(try folder.output.write([OutputFile(path: "a", text: "")]).written == [])
        }
    }

    @Test func removesWhatAnEarlierRunWroteAndNothingElse() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write(old + [OutputFile(path: "Operations/Deep/Pets.swift", text: "")])
            try folder.put("output/Models/Mine.swift", "// mine")
            let changes = try folder.output.write([old[2]])
            #expect(changes == .init(written: [], removed: ["Models/Owner.swift", "Models/Pet.swift", "Operations/Deep/Pets.swift"]))
            #expect(folder.text("output/Models/Mine.swift") == "// mine")
            #expect(!folder.exists("output/Models/Pet.swift"))
            #expect(!folder.exists("output/Operations"), "folders that became empty go too")
            #expect(try folder.output.write([]).removed == ["README.md"])
            #expect(folder.exists("output"))
        }
    }

    @Test func renamesAFileInNothingButItsCase() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write([OutputFile(path: "Models/URLPart.swift", text: "a")])
            let changes = try folder.output.write([OutputFile(path: "Models/UrlPart.swift", text: "a")])
            #expect(changes == .init(written: ["Models/UrlPart.swift"], removed: ["Models/URLPart.swift"]))
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.root + "/output/Models")
            #expect(names == ["UrlPart.swift"])
        }
    }

    @Test func refusesToOverwriteAFileOfAPerson() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write([old[0]])
            try folder.put("output/README.md", "# My notes\n")
            try folder.put("output/Models/Owner.swift", "// mine")
            let before = try folder.snapshot()
            var new = old
            new[0].text = "changed"
            let error = #expect(throws: WritingError.self) { _ = try folder.output.write(new) }
            #expect(error == .foreignFiles(["\(folder.root)/output/Models/Owner.swift", "\(folder.root)/output/README.md"]))
            #expect(error?.description.contains("output/README.md was not written by the generator") == true)
            #expect(try folder.snapshot() == before)
        }
    }

    @Test(arguments: ["// Emitted by Tenon from a.json.\nold", "<!-- Emitted by Tenon from a.json. -->\nold", "# Pets\n"])
    func takesOverAFileThatIsItsOwnOrTheSame(_ text: String) throws {
        try TemporaryFolder.with { folder in
            try folder.put("output/README.md", text)
            _ = try folder.output.write([old[2]])
            #expect(folder.text("output/README.md") == "# Pets\n")
            #expect(try folder.output.write([]).removed == ["README.md"])
        }
    }

    @Test func passesOverListEntriesThatLeadOutside() throws {
        try TemporaryFolder.with { folder in
            try folder.put("victim", "x")
            try folder.put("elsewhere/victim", "x")
            try folder.put("output/kept/file", "x")
            try FileManager.default.createSymbolicLink(atPath: folder.root + "/output/link", withDestinationPath: "../elsewhere")
            try FileManager.default.createSymbolicLink(atPath: folder.root + "/output/alias", withDestinationPath: "../victim")
            let evil = [
                "../victim", "\(folder.root)/victim", "kept/../../victim", "./kept/file", "link/victim", "alias", "kept", "", ".", "a\0b",
            ]
            try folder.put("output/.tenon-files", "# list\r\n" + evil.joined(separator: "\r\n"))
            let changes = try folder.output.write([OutputFile(path: "new", text: "")])
            #expect(changes == .init(written: ["new"], removed: []))
            for path in ["victim", "elsewhere/victim", "output/link/victim", "output/kept/file", "output/alias"] {
                #expect(folder.text(path) == "x")
            }
        }
    }

    @Test func doesNotWriteThroughALinkInsideTheFolder() throws {
        try TemporaryFolder.with { folder in
            try folder.put("elsewhere/x", "")
            try folder.put("output/x", "")
            try FileManager.default.createSymbolicLink(atPath: folder.root + "/output/Models", withDestinationPath: "../elsewhere")
            #expect(throws: WritingError.notAFolder(path: "\(folder.root)/output/Models", kind: "a symbolic link")) {
                _ = try folder.output.write(old)
            }
            #expect(!folder.exists("elsewhere/Pet.swift"))
        }
    }

    @Test func theFolderItselfMayBeALink() throws {
        try TemporaryFolder.with { folder in
            try folder.put("elsewhere/x", "")
            try FileManager.default.createSymbolicLink(atPath: folder.root + "/output", withDestinationPath: "elsewhere")
            _ = try folder.output.write(old)
            #expect(folder.exists("elsewhere/Models/Pet.swift"))
        }
    }

    @Test func checksInBothDirectionsAndWritesNothing() throws {
        try TemporaryFolder.with { folder in
            #expect(
                try folder.output.differences(from: [old[0]]) == [.init(.missing, "Models/Pet.swift"), .init(.missing, ".tenon-files")]
            )
            #expect(!folder.exists("output"))

            _ = try folder.output.write(old)
            try folder.put("output/Mine.swift", "")
            #expect(try folder.output.differences(from: old) == [])

            let before = try folder.snapshot()
            let new = [OutputFile(path: "Models/Pet.swift", text: "other"), old[1], OutputFile(path: "New.swift", text: "")]
            #expect(
                try folder.output.differences(from: new) == [
                    .init(.changed, "Models/Pet.swift"), .init(.missing, "New.swift"), .init(.changed, ".tenon-files"),
                    .init(.stale, "README.md"),
                ]
            )
            #expect(try folder.snapshot() == before)
        }
    }

    @Test func removesWhatAnInterruptedRunLeft() throws {
        try TemporaryFolder.with { folder in
            _ = try folder.output.write(old)
            try folder.put("output/.tenon-staging/new-0", "half")
            #expect(try folder.output.write(old) == .init(written: [], removed: []))
            #expect(!folder.exists("output/.tenon-staging"))
            #expect(folder.text("output/Models/Pet.swift") == "struct Pet {}\n")
        }
    }
}
