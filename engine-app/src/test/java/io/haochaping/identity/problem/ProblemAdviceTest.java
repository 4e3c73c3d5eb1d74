package io.haochaping.identity.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

class ProblemAdviceTest {

    private static final String SECRET = "张三 13800138000";

    record Inner(int count) {
    }

    record Input(String name, List<Inner> items) {
    }

    @RestController
    static class Failing {

        @PostMapping("/api/take")
        String take(@RequestBody Input input) {
            return "taken";
        }

        @GetMapping("/api/number")
        String number(@RequestParam int n) {
            return "" + n;
        }

        @GetMapping("/api/fail")
        String fail(@RequestParam String how) {
            throw switch (how) {
                case "problem" -> Problem.conflict("account-exists", "x").with("fields", List.of("a"));
                case "fields" -> Problem.unprocessable(List.of(new FieldError("/a/0", "password-too-short", 8), new FieldError("/b", "no-such-code")));
                case "slow" -> Problem.tooManyRequests(17, "too-many-attempts", 17);
                case "lock" -> new ObjectOptimisticLockingFailureException("row", SECRET);
                default -> new IllegalStateException(SECRET, new RuntimeException(SECRET));
            };
        }

        @GetMapping("/page")
        String page() {
            throw Problem.notFound("not-found");
        }
    }

    private final MockMvc mvc = mvc(Locale.SIMPLIFIED_CHINESE);

    @Test
    void rendersARefusalWithItsCodeAndWhatToDo() throws Exception {
        mvc.perform(get("/api/fail?how=problem")).andExpect(status().isConflict())
                .andExpect(content().contentType("application/problem+json;charset=UTF-8"))
                .andExpect(jsonPath("$.type").value("https://haochaping.example/problems/account-exists"))
                .andExpect(jsonPath("$.code").value("account-exists"))
                .andExpect(jsonPath("$.title").value("内容冲突"))
                .andExpect(jsonPath("$.status").value(409))
                .andExpect(jsonPath("$.detail").value("账号“x”已存在。"))
                .andExpect(jsonPath("$.fields[0]").value("a"));
    }

    @Test
    void speaksTheCallersLanguage() throws Exception {
        mvc(Locale.ENGLISH).perform(get("/api/fail?how=problem")).andExpect(jsonPath("$.title").value("Conflict"))
                .andExpect(jsonPath("$.detail").value("The account \"x\" exists already."));
    }

    @Test
    void namesEveryWrongField() throws Exception {
        mvc.perform(get("/api/fail?how=fields")).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("validation-failed"))
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[0].pointer").value("/a/0"))
                .andExpect(jsonPath("$.errors[0].code").value("password-too-short"))
                .andExpect(jsonPath("$.errors[0].message").value("密码至少 8 个字符。"))
                .andExpect(jsonPath("$.errors[1].message").value("该项的值不正确。"));
    }

    @Test
    void saysWhenToComeAgain() throws Exception {
        mvc.perform(get("/api/fail?how=slow")).andExpect(status().isTooManyRequests()).andExpect(header().string("Retry-After", "17"));
    }

    @Test
    void treatsASimultaneousChangeAsConflict() throws Exception {
        mvc.perform(get("/api/fail?how=lock")).andExpect(status().isConflict()).andExpect(jsonPath("$.code").value("changed-meanwhile"));
    }

    @Test
    void answersTheUnexpectedWithAReferenceAndNothingElse() throws Exception {
        mvc.perform(get("/api/fail?how=bang")).andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.reference").isNotEmpty())
                .andExpect(content().string(not(containsString("IllegalState"))))
                .andExpect(content().string(not(containsString("13800138000"))));
    }

    @Test
    void logsNoMessageOfAnException() {
        String text = UnexpectedFailures.describe(new IllegalStateException(SECRET, new RuntimeException(SECRET)));

        assertThat(text).contains("IllegalStateException", "Caused by", "ProblemAdviceTest").doesNotContain("13800138000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "nul", "{\"name\":\"a\"", "{'name':1}", "[[[[[["})
    void refusesMalformedJson(String body) throws Exception {
        mvc.perform(post("/api/take").contentType(MediaType.APPLICATION_JSON).content(body)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("malformed-json"));
    }

    @Test
    void refusesBytesThatAreNotUtf8AndEndlessNesting() throws Exception {
        byte[] broken = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xc3, '"', '}'};
        mvc.perform(post("/api/take").contentType(MediaType.APPLICATION_JSON).content(broken)).andExpect(status().is4xxClientError());
        String deep = "{\"items\":" + "[".repeat(20_000);
        mvc.perform(post("/api/take").contentType(MediaType.APPLICATION_JSON).content(deep)).andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"items":[{"count":1},{"count":"many"}]} | /items/1/count | value-invalid
            {"name":["a"]}                           | /name          | value-invalid
            {"surprise":1}                           | /surprise      | field-unknown
            """)
    void namesTheFieldOfTheWrongShape(String body, String pointer, String code) throws Exception {
        mvc.perform(post("/api/take").contentType(MediaType.APPLICATION_JSON).content(body)).andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer)).andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void refusesWrongTypesMethodsAndParameters() throws Exception {
        mvc.perform(post("/api/take").contentType(MediaType.TEXT_PLAIN).content("x")).andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("media-type-unsupported"));
        mvc.perform(get("/api/take")).andExpect(status().isMethodNotAllowed()).andExpect(header().string("Allow", "POST"));
        mvc.perform(get("/api/number")).andExpect(status().isBadRequest()).andExpect(jsonPath("$.detail").value(containsString("n")));
        mvc.perform(get("/api/number?n=<script>")).andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("script"))));
    }

    @Test
    void leavesPagesToTheErrorPage() throws Exception {
        mvc.perform(get("/page")).andExpect(status().isNotFound()).andExpect(content().string(""));
    }

    private static MockMvc mvc(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/identity");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ObjectMapper json = Jackson2ObjectMapperBuilder.json().featuresToEnable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        MessageProblems problems = new MessageProblems(messages, new FixedLocaleResolver(locale), json);
        return MockMvcBuilders.standaloneSetup(new Failing()).setControllerAdvice(new ProblemAdvice(problems, new UnexpectedFailures()))
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json)).build();
    }
}
