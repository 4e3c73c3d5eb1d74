package io.haochaping.review;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JpaNormCatalogue implements NormCatalogue {

    private final StoredNorms norms;

    JpaNormCatalogue(StoredNorms norms) {
        this.norms = norms;
    }

    @Override
    public Optional<Norm> find(String code) {
        return norms.findById(code).map(StoredNorm::toNorm);
    }

    @Override
    public List<Norm> all() {
        return norms.findAllByOrderByCode().stream().map(StoredNorm::toNorm).toList();
    }
}
