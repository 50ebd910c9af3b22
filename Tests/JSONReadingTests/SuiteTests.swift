import Foundation
import JSONReading
import Testing

/// The parsing cases of JSONTestSuite, if they are present.
struct SuiteTests {
    @Test func validDocumentsAreRead() throws {
        for (name, bytes) in try suite(prefix: "y_") {
            let reading = Reading(bytes)
            #expect(reading.node != nil, "\(name)")
            let expected = name.hasPrefix("y_object_duplicated_key") ? 1 : 0
            #expect(reading.diagnostics.count == expected, "\(name)")
        }
    }

    @Test func invalidDocumentsAreRejectedWithALocation() throws {
        for (name, bytes) in try suite(prefix: "n_") {
            let reading = Reading(bytes)
            #expect(reading.node == nil, "\(name)")
            #expect(reading.diagnostics.count == 1, "\(name)")
            let parts = reading.diagnostics.first?.split(separator: ":") ?? []
            #expect(parts.count > 3 && Int(parts[0]) != nil && Int(parts[1]) != nil && parts[2] == " error", "\(name)")
        }
    }

    /// Cases that RFC 8259 leaves to implementations:
    /// - `i_number_…`: accepted, however large or small, since a number stays text.
    /// - `i_object_key_lone_2nd_surrogate`, `i_string_1st_…`, `i_string_incomplete_surrogate…`, `i_string_invalid_…surrogate`,
    ///   `i_string_inverted_surrogates_…`, `i_string_lone_second_surrogate`: refused, since half of a surrogate pair isn't a character.
    /// - `i_string_UTF-8_invalid_sequence`, `i_string_UTF8_surrogate_…`, `i_string_invalid_utf-8`, `i_string_iso_latin_1`,
    ///   `i_string_lone_utf8_continuation_byte`, `i_string_not_in_unicode_range`, `i_string_overlong_…`, `i_string_truncated-utf-8`: refused,
    ///   since they are not UTF-8.
    /// - `i_string_UTF-16LE_with_BOM`, `i_string_utf16BE_no_BOM`, `i_string_utf16LE_no_BOM`: refused, since RFC 8259, 8.1, requires UTF-8.
    /// - `i_structure_500_nested_arrays`: accepted, the limit being 512.
    /// - `i_structure_UTF-8_BOM_empty_object`: accepted, the byte order mark skipped.
    @Test func implementationDefinedCasesAreDecided() throws {
        for (name, bytes) in try suite(prefix: "i_") {
            let isAccepted = ["i_number_", "i_structure_"].contains { name.hasPrefix($0) }
            let reading = Reading(bytes)
            #expect((reading.node != nil) == isAccepted, "\(name)")
            #expect(reading.diagnostics.count == (isAccepted ? 0 : 1), "\(name)")
        }
    }

    private func suite(prefix: String) throws -> [(name: String, bytes: [UInt8])] {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = package.appendingPathComponent("../shared/suites/json/test_parsing")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { $0.hasPrefix(prefix) }.map { name in
            (name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
        }
    }
}
