// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Admin.
public nonisolated struct Admin: Sendable {
    let client: Example

    /// Deletes a pet.
    ///
    /// - Parameters:
    ///   - petID: Which pet.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func deletePet(petID: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.deletePet(petID: petID), options: options)
    }
}

nonisolated extension Admin {
    /// `DELETE /pets/{petId}` as a value: see ``Admin/deletePet(petID:options:)``.
    public static func deletePet(petID: String) -> Request<Void, Never> {
        Pets.delete(petID: petID)
    }
}
