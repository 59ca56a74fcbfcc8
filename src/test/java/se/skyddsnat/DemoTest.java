package se.skyddsnat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** The whole program with the demo municipality, asked through {@code MockMvcTester}; tests share what they change. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class)
@ContextConfiguration(initializers = TestProgram.WithDemo.class)
@AutoConfigureMockMvc
public @interface DemoTest {}
